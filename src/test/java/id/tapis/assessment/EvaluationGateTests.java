package id.tapis.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import id.tapis.understanding.Corpus;
import id.tapis.understanding.OfferReader;
import java.time.Clock;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody makes the check worse than its committed report without committing the worse report. */
class EvaluationGateTests {

  private static final Home HOME = Home.find();
  private static final double ROUNDING = 1e-9;

  private static EvaluationFile committed;
  private static Measures now;

  @BeforeAll
  static void measure() {
    var check =
        OfferCheck.load(HOME, OfferReader.load(HOME), Registry.load(HOME, Clock.systemUTC()));
    committed = EvaluationFile.read(HOME.models("evaluation.json"));
    now =
        new Measures(
            Corpus.holdOut(HOME).stream()
                .map(it -> new Judged(it, check.check(it.text())))
                .toList());
  }

  @Test
  void theReportIsOfTheseTexts() {
    assertThat(committed.texts())
        .extracting(EvaluationFile.Said::id)
        .containsExactlyElementsOf(now.all().stream().map(it -> it.text().id()).toList());
  }

  @Test
  void falseClearsDoNotRise() {
    assertThat(now.falseClears().value()).isLessThanOrEqualTo(was(Measures.FALSE_CLEARS));
  }

  @Test
  void honestOffersAreNotCalledDangerousMoreOften() {
    assertThat(now.honestAsHigh().value()).isLessThanOrEqualTo(was(Measures.HONEST_AS_HIGH));
  }

  @Test
  void distressIsHeardAsOften() {
    assertThat(now.distress().value())
        .isGreaterThanOrEqualTo(was(Measures.DISTRESS) - 2 * ROUNDING);
  }

  private static double was(String figure) {
    return Objects.requireNonNull(committed.figures().get(figure), figure).value() + ROUNDING;
  }
}
