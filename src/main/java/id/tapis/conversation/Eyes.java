package id.tapis.conversation;

import id.tapis.intake.PictureHandler;
import id.tapis.intake.Sight;
import id.tapis.understanding.paper.PictureReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;

/** Has pictures read, and says at the start whether they can be. */
final class Eyes implements PictureHandler, InitializingBean {

  private static final Logger log = LoggerFactory.getLogger(Eyes.class);

  private final PictureReader reader;

  Eyes(ConversationSettings settings) {
    reader = new PictureReader(settings.letterReader());
  }

  @Override
  public void afterPropertiesSet() {
    Thread.ofVirtual().start(this::tell);
  }

  private void tell() {
    PictureReader.sweep();
    if (!reader.able()) {
      log.warn("No Tesseract with Indonesian: pictures are not read, their senders are asked");
    }
  }

  @Override
  public Sight read(byte[] file) {
    return reader.read(file);
  }
}
