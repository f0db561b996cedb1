package id.tapis.intake.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Permits come back with time. */
class PacingTests {

  @Test
  void lendsABurstAndThenOneASecond() {
    var bucket = new Bucket(1, 3, 0);
    for (int i = 0; i < 3; i++) {
      assertThat(bucket.rest(0)).isZero();
      bucket.take();
    }

    assertThat(bucket.rest(0)).isEqualTo(Duration.ofSeconds(1));
    assertThat(bucket.rest(400)).isEqualTo(Duration.ofMillis(600));
    assertThat(bucket.rest(1000)).isZero();
  }

  @Test
  void staysCalmWhenTheClockJumpsBack() {
    var bucket = new Bucket(1, 1, 10_000);
    bucket.take();

    assertThat(bucket.rest(0)).isEqualTo(Duration.ofSeconds(1));
    assertThat(bucket.rest(1000)).isZero();
  }

  @Test
  void knowsNoLimitAtZero() {
    var bucket = new Bucket(0, 1, 0);
    bucket.take();
    bucket.take();

    assertThat(bucket.rest(0)).isZero();
  }
}
