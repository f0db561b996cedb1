package id.tapis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.casework.Doors;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Guessing passwords is slow work. */
class SignInDelayTests {
  private final Doors.Hands clock = new Doors.Hands();
  private final SignInDelay delay =
      new SignInDelay(
          clock,
          new DeskSettings(
              "admin",
              "",
              Duration.ofMinutes(30),
              Duration.ofHours(12),
              Duration.ofSeconds(60),
              ZoneOffset.UTC));

  private Duration tries(int times) {
    var last = Duration.ZERO;
    for (int i = 0; i < times; i++) {
      last = delay.wait("sari", "10.0.0.1");
    }
    return last;
  }

  @Test
  void threeTriesAreFree() {
    assertThat(tries(3)).isZero();
    assertThat(delay.wait("sari", "10.0.0.1")).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void eachFurtherTryWaitsLongerUpToAMinute() {
    tries(3);
    var waits = new java.util.ArrayList<Long>();
    for (int i = 0; i < 9; i++) {
      var wait = delay.wait("sari", "10.0.0.1");
      waits.add(wait.toSeconds());
      clock.turn(wait);
      delay.wait("sari", "10.0.0.1");
    }

    assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
  }

  @Test
  void aThousandGuessesTakeMoreThanAnHour() {
    var start = clock.instant();
    for (int guesses = 0; guesses < 1000; guesses++) {
      clock.turn(delay.wait("sari", "10.0.0.1"));
      delay.wait("sari", "10.0.0.1");
    }

    assertThat(Duration.between(start, clock.instant())).isGreaterThan(Duration.ofHours(1));
  }

  @Test
  void otherAccountsAndAddressesAreNotHeldUp() {
    tries(9);

    assertThat(delay.wait("budi", "10.0.0.1")).isZero();
    assertThat(delay.wait("sari", "10.0.0.2")).isZero();
  }

  @Test
  void theRightPasswordForgivesTheWrongOnes() {
    tries(3);

    delay.succeeded("sari", "10.0.0.1");

    assertThat(tries(3)).isZero();
  }
}
