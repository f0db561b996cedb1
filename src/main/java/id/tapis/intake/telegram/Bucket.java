package id.tapis.intake.telegram;

import java.time.Duration;

/** Permits that come back one by one; a rate of zero or less is no limit. */
final class Bucket {

  private final double perSecond;
  private final double most;
  private double left;
  private long refilledAt;

  Bucket(double perSecond, int burst, long nowMillis) {
    this.perSecond = perSecond;
    this.most = Math.max(1, burst);
    this.left = most;
    this.refilledAt = nowMillis;
  }

  /** How long until there is a permit. */
  synchronized Duration rest(long nowMillis) {
    if (perSecond <= 0) {
      return Duration.ZERO;
    }
    left = Math.min(most, left + Math.max(0, nowMillis - refilledAt) * perSecond / 1000);
    refilledAt = nowMillis;
    return left >= 1
        ? Duration.ZERO
        : Duration.ofMillis((long) Math.ceil((1 - left) * 1000 / perSecond));
  }

  synchronized void take() {
    left -= 1;
  }
}
