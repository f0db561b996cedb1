package id.tapis.intake.telegram;

import id.tapis.intake.post.Bell;
import id.tapis.intake.post.Duty;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;

/** Fetches updates; asks for the next ones only when the last are kept. */
@Component
@Order(4)
class Poller implements Duty {

  private static final Logger log = LoggerFactory.getLogger(Poller.class);
  private static final Duration GRACE = Duration.ofSeconds(10);
  private static final Duration TOKEN_REFUSED = Duration.ofSeconds(30);
  private static final Duration OTHER_POLLER = Duration.ofSeconds(3);
  private static final Duration INBOX_AWAY = Duration.ofMillis(600);
  private static final int WHOLE_BATCH = 100;
  private static final int BROKEN_BEFORE_ONE_BY_ONE = 3;
  private static final int SAME_BROKEN_BEFORE_PARKING = 5;

  private final TelegramSettings settings;
  private final BotApi api;
  private final Door door;
  private final PollHealth health;
  private final Bell bell = new Bell();
  private volatile boolean running;
  private volatile @Nullable Call open;
  private @Nullable Thread thread;

  private long offset;
  private int failures;
  private int broken;
  private int sameBroken;
  private byte[] lastBroken = new byte[0];

  Poller(TelegramSettings settings, BotApi api, Door door, PollHealth health) {
    this.settings = settings;
    this.api = api;
    this.door = door;
    this.health = health;
  }

  @Override
  public void start() {
    if (settings.polls()) {
      running = true;
      offset = 0;
      thread = Thread.ofPlatform().daemon().name("poller").start(this::run);
    }
  }

  @Override
  public void stop() {
    running = false;
    bell.ring();
    var call = open;
    if (call != null) {
      call.cancel();
    }
    try {
      if (thread != null) {
        thread.join(Duration.ofSeconds(8));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (running) {
      try {
        var rest = poll();
        if (running && !rest.isZero()) {
          bell.await(rest);
        }
      } catch (InterruptedException e) {
        running = false;
      } catch (RuntimeException | StackOverflowError e) {
        log.error("A poll stumbled: {}", e.getClass().getName());
        failures++;
        pause();
      }
    }
  }

  private void pause() {
    try {
      bell.await(backOff());
    } catch (InterruptedException e) {
      running = false;
    }
  }

  /** One poll; answers how long to rest before the next. */
  private Duration poll() {
    var parameters =
        Map.of(
            "offset",
            offset,
            "limit",
            broken >= BROKEN_BEFORE_ONE_BY_ONE ? 1 : WHOLE_BATCH,
            "timeout",
            health.state() == PollState.INBOX_AWAY ? 1 : settings.pollTimeout().toSeconds(),
            "allowed_updates",
            settings.kinds());
    var call = api.prepare("getUpdates", parameters, settings.pollTimeout().plus(GRACE));
    open = call;
    var answer = running ? api.await(call, "getUpdates") : new Answer.Unreachable();
    open = null;
    return running ? follow(answer) : Duration.ZERO;
  }

  private Duration follow(Answer answer) {
    return switch (answer) {
      case Answer.Ok it -> received(it.body());
      case Answer.Refused it -> refused(it);
      case Answer.TooMany it -> bad(PollState.TOO_MANY, it.rest());
      case Answer.ServerError it -> bad(PollState.SERVER_ERROR, backOff());
      case Answer.Cut it -> bad(PollState.CUT, backOff());
      case Answer.Unreachable it -> bad(PollState.UNREACHABLE, backOff());
    };
  }

  private Duration refused(Answer.Refused answer) {
    if (answer.badToken()) {
      return bad(PollState.TOKEN_REFUSED, TOKEN_REFUSED);
    }
    return answer.code() == 409 ? otherPoller(answer) : bad(PollState.REFUSED, backOff());
  }

  private Duration otherPoller(Answer.Refused answer) {
    if (answer.reason().toLowerCase(Locale.ROOT).contains("webhook is active")) {
      api.call(DeleteWebhook.builder().build());
    }
    return bad(PollState.OTHER_POLLER, OTHER_POLLER);
  }

  private Duration received(byte[] body) {
    List<RawUpdate> updates;
    try {
      updates = Batch.updates(body);
    } catch (IOException e) {
      return broken(body);
    }
    broken = 0;
    sameBroken = 0;
    return kept(updates);
  }

  private Duration kept(List<RawUpdate> updates) {
    if (!updates.isEmpty() && !door.take(updates)) {
      health.is(PollState.INBOX_AWAY);
      return INBOX_AWAY;
    }
    var last = updates.stream().map(RawUpdate::id).flatMapToLong(OptionalLong::stream).max();
    if (last.isPresent()) {
      offset = last.getAsLong() + 1;
    } else if (!updates.isEmpty()) {
      return bad(PollState.BROKEN_ANSWER, backOff());
    }
    failures = 0;
    health.is(PollState.GOOD);
    return Duration.ZERO;
  }

  /** What stays broken is asked for one by one, and in the end set aside to get to the rest. */
  private Duration broken(byte[] body) {
    boolean single = broken >= BROKEN_BEFORE_ONE_BY_ONE;
    sameBroken = single && Arrays.equals(body, lastBroken) ? sameBroken + 1 : 0;
    lastBroken = body;
    broken++;
    var update = RawUpdate.of(body);
    if (sameBroken >= SAME_BROKEN_BEFORE_PARKING && update.id().isPresent()) {
      sameBroken = 0;
      return kept(List.of(update));
    }
    return bad(PollState.BROKEN_ANSWER, single ? Duration.ofSeconds(1) : backOff());
  }

  private Duration bad(PollState state, Duration rest) {
    failures++;
    health.is(state);
    return rest;
  }

  /** Half a second, then twice as long each time, up to half a minute. */
  private Duration backOff() {
    return Duration.ofMillis(Math.min(30_000, 500L << Math.min(failures, 6)));
  }
}
