package id.tapis.intake.telegram;

import id.tapis.intake.post.Shift;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How long ago the last good poll was, and what is wrong since; says little to the log. */
@Component("pollerHealthIndicator")
class PollHealth implements HealthIndicator {

  private static final Logger log = LoggerFactory.getLogger(PollHealth.class);
  private static final Duration TOO_LONG = Duration.ofSeconds(90);
  private static final int LINES_A_MINUTE = 2;

  private final TelegramSettings settings;
  private final ObjectProvider<Shift> shift;
  private final Clock clock;
  private final MeterRegistry meters;
  private final ArrayDeque<Instant> lines = new ArrayDeque<>();
  private volatile PollState state = PollState.STARTING;
  private PollState told = PollState.STARTING;
  private volatile @Nullable Instant lastGood;

  PollHealth(
      TelegramSettings settings, ObjectProvider<Shift> shift, Clock clock, MeterRegistry meters) {
    this.settings = settings;
    this.shift = shift;
    this.clock = clock;
    this.meters = meters;
    Gauge.builder("tapis.poll.age.seconds", this::age).register(meters);
  }

  /** Called after every poll. */
  synchronized void is(PollState now) {
    meters.counter("tapis.polls", "state", now.name()).increment();
    if (now == PollState.GOOD) {
      lastGood = clock.instant();
    }
    state = now;
    if (now != told && mayTell()) {
      told = now;
      if (now == PollState.GOOD) {
        log.info("Polling Telegram works");
      } else {
        log.warn("Polling Telegram: {}", now.words());
      }
    }
  }

  PollState state() {
    return state;
  }

  private boolean mayTell() {
    var minuteAgo = clock.instant().minusSeconds(60);
    lines.removeIf(it -> it.isBefore(minuteAgo));
    return lines.size() < LINES_A_MINUTE && lines.add(clock.instant());
  }

  private double age() {
    var good = lastGood;
    return good == null ? -1 : Duration.between(good, clock.instant()).toMillis() / 1000.0;
  }

  @Override
  public Health health() {
    if (!settings.polls()) {
      var why = settings.hasToken() ? "updates come by webhook" : "no token set";
      return Health.up().withDetail("state", why).build();
    }
    if (!shift.getObject().leading()) {
      return Health.up().withDetail("state", "another instance polls").build();
    }
    boolean fresh = age() >= 0 && age() <= TOO_LONG.toSeconds();
    boolean fine = state == PollState.GOOD || state == PollState.STARTING || fresh && passing();
    return (fine ? Health.up() : Health.down())
        .withDetail("state", state.words())
        .withDetail("secondsSinceLastGoodPoll", Math.round(age()))
        .build();
  }

  /** Whether the trouble is of the kind that ends by itself. */
  private boolean passing() {
    return state != PollState.TOKEN_REFUSED && state != PollState.OTHER_POLLER;
  }
}
