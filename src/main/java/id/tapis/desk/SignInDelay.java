package id.tapis.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** Makes guessing slow: after three tries per account and address each further one waits longer. */
@Component
class SignInDelay {
  private static final int FREE = 3;
  private final Cache<String, Tries> tries =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(Duration.ofHours(1)).build();
  private final Clock clock;
  private final DeskSettings settings;

  SignInDelay(Clock clock, DeskSettings settings) {
    this.clock = clock;
    this.settings = settings;
  }

  /** How long to wait still; zero lets one try through, and counts it before it is made. */
  Duration wait(String account, String address) {
    var now = clock.instant();
    var wait = new AtomicReference<>(Duration.ZERO);
    tries
        .asMap()
        .compute(
            account + '\n' + address,
            (key, known) -> {
              var before = known == null ? new Tries(0, now) : known;
              if (now.isBefore(before.until())) {
                wait.set(Duration.between(now, before.until()));
                return before;
              }
              return new Tries(before.count() + 1, now.plus(delay(before.count() + 1)));
            });
    return wait.get();
  }

  void succeeded(String account, String address) {
    tries.invalidate(account + '\n' + address);
  }

  private Duration delay(int count) {
    if (count < FREE) {
      return Duration.ZERO;
    }
    var grown = Duration.ofSeconds(1L << Math.min(count - FREE, 20));
    return grown.compareTo(settings.longestDelay()) < 0 ? grown : settings.longestDelay();
  }

  private record Tries(int count, Instant until) {}
}
