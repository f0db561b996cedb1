package id.tapis.intake.telegram;

import org.springframework.stereotype.Component;

/** What the bot is called, once Telegram said so. */
@Component("telegramSelf")
class Self {

  private volatile String name = "";

  String name() {
    return name;
  }

  void isCalled(String name) {
    this.name = name;
  }
}
