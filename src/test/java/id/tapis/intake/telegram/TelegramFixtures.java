package id.tapis.intake.telegram;

import id.tapis.fakebotapi.FakeBotApi;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;

/** Settings for a fake Bot API. */
final class TelegramFixtures {

  private TelegramFixtures() {}

  /** Files of a Bot API that is not there. */
  static ChatFiles files() {
    var nowhere =
        new TelegramSettings(
            "1:uji",
            "http://localhost:9",
            TelegramSettings.Mode.POLLING,
            new TelegramSettings.Webhook("", ""),
            Duration.ofSeconds(2),
            new TelegramSettings.Pace(0, 3, 25),
            false);
    return new ChatFiles(new BotApi(nowhere, new SimpleMeterRegistry()));
  }

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
