package id.tapis.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short kill run on the embedded database. */
class KillH2IT {

  @Test
  void losesNothingWhenKilled() throws Exception {
    var plan = new KillRun.Plan(600, 120, 20, 2, 11);

    var result = KillProgram.onH2(plan);

    assertThat(result.tally().lost()).isZero();
    assertThat(result.tally().disordered()).isZero();
    assertThat(result.tally().greetingsDoubled()).isZero();
    assertThat(result.tally().doubled()).isLessThanOrEqualTo(result.kills());
  }
}
