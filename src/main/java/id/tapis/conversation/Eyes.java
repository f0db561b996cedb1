package id.tapis.conversation;

import id.tapis.intake.PictureHandler;
import id.tapis.intake.Sight;
import id.tapis.understanding.paper.PictureReader;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;

/** Has pictures read, and says at the start whether they can be. */
final class Eyes implements PictureHandler, InitializingBean {

  private static final Logger log = LoggerFactory.getLogger(Eyes.class);

  private final PictureReader reader;
  private final Clock clock;

  Eyes(ConversationSettings settings, Clock clock) {
    this.clock = clock;
    reader = new PictureReader(settings.letterReader());
  }

  @Override
  public void afterPropertiesSet() {
    Thread.ofVirtual().start(this::tell);
  }

  private void tell() {
    PictureReader.sweep(clock.instant());
    if (!reader.able()) {
      log.warn("No Tesseract with Indonesian: pictures are not read, their senders are asked");
    }
  }

  @Override
  public Sight read(byte[] file) {
    return reader.read(file);
  }
}
