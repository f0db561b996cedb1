package id.tapis.intake.telegram;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Knobs of the Telegram channel; without a token it rests. Inline mode also has to be switched on
 * at BotFather.
 */
@ConfigurationProperties("tapis.telegram")
record TelegramSettings(
    @DefaultValue("") String token,
    @DefaultValue("https://api.telegram.org") String apiUrl,
    @DefaultValue("polling") Mode mode,
    @DefaultValue Webhook webhook,
    @DefaultValue("25s") Duration pollTimeout,
    @DefaultValue Pace pace,
    @DefaultValue("false") boolean inline) {

  /** How updates come in. */
  enum Mode {
    POLLING,
    WEBHOOK
  }

  /** Where Telegram brings updates to, and the secret by which it is known. */
  record Webhook(@DefaultValue("") String url, @DefaultValue("") String secret) {}

  /** How fast we send; zero lifts a limit. */
  record Pace(
      @DefaultValue("1") double perChatPerSecond,
      @DefaultValue("3") int perChatBurst,
      @DefaultValue("25") double pushesPerSecond) {}

  /** The kinds of updates that we ask for. */
  List<String> kinds() {
    var always = List.of("message", "edited_message", "callback_query", "my_chat_member");
    return inline ? Stream.concat(always.stream(), Stream.of("inline_query")).toList() : always;
  }

  boolean polls() {
    return hasToken() && mode == Mode.POLLING;
  }

  boolean hasToken() {
    return !token.isBlank();
  }

  /** Never shows the token or the secret. */
  @Override
  public String toString() {
    return "TelegramSettings[mode=" + mode + ", token=" + (hasToken() ? "set" : "none") + "]";
  }
}
