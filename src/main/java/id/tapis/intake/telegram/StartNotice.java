package id.tapis.intake.telegram;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the helpline can be tried when there is no Telegram token. */
@Component("telegramStartNotice")
class StartNotice {

  private static final Logger log = LoggerFactory.getLogger(StartNotice.class);

  private final TelegramSettings settings;

  StartNotice(TelegramSettings settings) {
    this.settings = settings;
  }

  @EventListener
  void on(ApplicationReadyEvent ready) {
    var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
    if (!settings.hasToken()) {
      log.info("Telegram: no token set; try Tapis at http://localhost:{}/", port);
    }
  }
}
