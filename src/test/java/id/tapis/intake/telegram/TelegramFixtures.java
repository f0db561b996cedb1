package id.tapis.intake.telegram;

import id.tapis.fakebotapi.FakeBotApi;
import java.time.Duration;

/** Settings for a fake Bot API. */
final class TelegramFixtures {

  private TelegramFixtures() {}

  static TelegramSettings settings(FakeBotApi telegram, String token, boolean inline) {
    return new TelegramSettings(
        token,
        telegram.url(),
        TelegramSettings.Mode.POLLING,
        new TelegramSettings.Webhook("", ""),
        Duration.ofSeconds(2),
        new TelegramSettings.Pace(0, 3, 25),
        inline);
  }
}
