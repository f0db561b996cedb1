package id.tapis.intake.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.tapis.intake.ClientId;
import id.tapis.intake.Reply;
import id.tapis.intake.ReplyKind;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Keeps to Telegram's speed: one a second for a chat, and a limit for what nobody asked for. */
@Component("telegramPacing")
class Pacing {

  private final TelegramSettings.Pace pace;
  private final Clock clock;
  private final Bucket pushes;
  private final Cache<ClientId, Bucket> chats =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofMinutes(5)).build();

  Pacing(TelegramSettings settings, Clock clock) {
    this.pace = settings.pace();
    this.clock = clock;
    this.pushes = new Bucket(pace.pushesPerSecond(), 25, clock.millis());
  }

  /** How long the reply has to wait; with zero it has its permit. */
  synchronized Duration hold(Reply reply) {
    long now = clock.millis();
    var chat = chats.get(reply.to(), it -> fresh(now));
    var rest = chat.rest(now);
    boolean push = reply.kind() == ReplyKind.REMINDER;
    if (rest.isZero() && push) {
      rest = pushes.rest(now);
    }
    if (rest.isZero()) {
      chat.take();
      if (push) {
        pushes.take();
      }
    }
    return rest;
  }

  private Bucket fresh(long now) {
    return new Bucket(pace.perChatPerSecond(), pace.perChatBurst(), now);
  }
}
