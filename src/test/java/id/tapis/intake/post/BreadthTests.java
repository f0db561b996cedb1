package id.tapis.intake.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Few letters in flight, unless answers are slow or very many wait. */
class BreadthTests {

  private final Breadth breadth = new Breadth(32);

  @Test
  void oneFliesWhileAnswersAreQuick() {
    assertThat(learnt(Duration.ofMillis(4), 10)).isEqualTo(1);
  }

  @Test
  void moreFlyWhereAnswersAreSlow() {
    assertThat(learnt(Duration.ofMillis(80), 10)).isEqualTo(8);
  }

  @Test
  void aFloodGoesFaster() {
    assertThat(learnt(Duration.ofMillis(4), 5000)).isEqualTo(2);
    assertThat(learnt(Duration.ofMillis(80), 5000)).isEqualTo(24);
    assertThat(learnt(Duration.ofSeconds(1), 5000)).isEqualTo(32);
  }

  /** What is answered once two windows of such answers were seen. */
  private int learnt(Duration answer, int waiting) {
    int wide = 0;
    for (int i = 0; i < 101; i++) {
      wide = breadth.after(answer, waiting);
    }
    return wide;
  }
}
