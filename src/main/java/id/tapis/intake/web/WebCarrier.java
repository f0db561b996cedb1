package id.tapis.intake.web;

import id.tapis.intake.Reply;
import id.tapis.intake.post.Carrier;
import id.tapis.intake.post.Letter;
import id.tapis.intake.post.Outcome;
import id.tapis.intake.post.Trouble;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings letters to the browser by keeping them as lines of the chat. */
@Component
class WebCarrier implements Carrier {

  private static final Logger log = LoggerFactory.getLogger(WebCarrier.class);

  private final Lines lines;
  private final TransactionTemplate transaction;

  WebCarrier(Lines lines, TransactionTemplate transaction) {
    this.lines = lines;
    this.transaction = transaction;
  }

  @Override
  public String channel() {
    return WebReader.CHANNEL;
  }

  @Override
  public boolean repeatable() {
    return true;
  }

  @Override
  public Duration hold(Reply reply) {
    return Duration.ZERO;
  }

  @Override
  public Outcome deliver(Letter letter) {
    var reply = letter.reply();
    try {
      var body = new Lines.Body(reply.text(), reply.buttons(), reply.turn());
      transaction.executeWithoutResult(status -> lines.bot(reply.to(), body, letter.id()));
      lines.ring(reply.to());
      return new Outcome.Delivered(0);
    } catch (RuntimeException e) {
      log.warn("Reply {} could not be kept for the web: {}", letter.id(), Trouble.outline(e));
      return new Outcome.NotSent();
    }
  }
}
