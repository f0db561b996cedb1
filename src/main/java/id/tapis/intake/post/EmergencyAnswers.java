package id.tapis.intake.post;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.tapis.intake.EmergencyHandler;
import id.tapis.intake.Reply;
import id.tapis.intake.ReplyKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Answers cries for help without the database, once per message. */
@Component
public class EmergencyAnswers {

  private final ObjectProvider<EmergencyHandler> handler;
  private final Cache<String, Boolean> answered =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(Duration.ofHours(25)).build();

  EmergencyAnswers(ObjectProvider<EmergencyHandler> handler) {
    this.handler = handler;
  }

  /** The letter to send at once when red words stand in the message and it was not answered yet. */
  public Optional<Letter> once(String key, Incoming content) {
    if (!(content instanceof Incoming.Said said)) {
      return Optional.empty();
    }
    return words(said)
        .filter(it -> answered.asMap().putIfAbsent(key, true) == null)
        .map(it -> new Letter(0, reply(said, ReplyKind.EMERGENCY, it), said.writer().address()));
  }

  /** What is said when a message could not be handled: the emergency text, or an apology. */
  Optional<Reply> instead(Incoming.Said said) {
    var urgent = words(said).map(it -> reply(said, ReplyKind.EMERGENCY, it));
    return urgent.or(() -> apology(said).map(it -> reply(said, ReplyKind.EMERGENCY, it)));
  }

  /** The words of an apology, if anybody here can apologise. */
  public Optional<String> apology(Incoming.Said said) {
    return Optional.ofNullable(handler.getIfAvailable())
        .map(it -> it.apology(said.message().from().languageHint()));
  }

  private Optional<String> words(Incoming.Said said) {
    var language = said.message().from().languageHint();
    return Optional.ofNullable(handler.getIfAvailable())
        .flatMap(it -> it.answer(said.words(), language));
  }

  private static Reply reply(Incoming.Said said, ReplyKind kind, String text) {
    return new Reply(said.writer().client(), kind, text, List.of(), 0);
  }
}
