package id.tapis.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import id.tapis.understanding.OfferReader;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a client answers is weighed with the text; it never takes back what the text shows. */
class AnswersTests {

  private static final Home HOME = Home.find();
  private static final OfferCheck CHECK =
      OfferCheck.load(HOME, OfferReader.load(HOME), Registry.load(HOME, Clock.systemUTC()));
  private static final String VAGUE =
      "Loker Dubai waiter hotel bintang 5, gaji 12jt bersih, tiket ditanggung, interview online.";

  @Test
  void asksAtMostThreeQuestionsAndNoneTwice() {
    var asked = CHECK.questions(VAGUE, Answers.NONE);

    assertThat(asked).hasSizeBetween(1, 3).doesNotHaveDuplicates();
    var answered = Answers.NONE.with(asked.getFirst(), true);
    assertThat(CHECK.questions(VAGUE, answered)).doesNotContain(asked.getFirst());
  }

  @Test
  void asksNothingWhereNothingIsOffered() {
    assertThat(CHECK.questions("terima kasih banyak ya kak", Answers.NONE)).isEmpty();
  }

  @Test
  void aBadAnswerNeverMakesAnOfferLookSafer() {
    for (var question :
        List.of("tourist-visa", "papers-held", "lie-to-officers", "private-account")) {
      var before = CHECK.check(VAGUE);
      var after = CHECK.check(VAGUE, Answers.NONE.with(question, true));

      assertThat(after.risk()).as(question).isLessThanOrEqualTo(before.risk());
    }
  }

  @Test
  void oneOrdinaryAnswerIsNeverHighAndSeveralAre() {
    var one = Answers.NONE.with("payment", true);
    var more = one.with("hurry", true).with("tourist-visa", true);

    assertThat(CHECK.check(VAGUE, one).risk()).isEqualTo(Risk.CAUTION);
    assertThat(CHECK.check(VAGUE, more).risk()).isEqualTo(Risk.HIGH);
  }

  @Test
  void goodAnswersSpeakAgainstDanger() {
    var good = Answers.NONE.with("contract", true).with("work-visa", true).with("medical", true);

    assertThat(CHECK.check(VAGUE, good).danger()).isLessThan(CHECK.check(VAGUE).danger() / 2);
  }

  @Test
  void oneCriticalAnswerIsHigh() {
    assertThat(CHECK.check(VAGUE, Answers.NONE.with("papers-held", true)).risk())
        .isEqualTo(Risk.HIGH);
  }

  @Test
  void aChildIsDangerWhateverElseIsSaid() {
    var after = CHECK.check(VAGUE, Answers.NONE.with("grown-up", false).with("contract", true));

    assertThat(after.shows("usia_di_bawah_18")).isTrue();
    assertThat(after.findings())
        .filteredOn(it -> it.indicator().equals("usia_di_bawah_18"))
        .allMatch(Finding::answered);
  }

  @Test
  void noAnswerTakesBackACriticalSignOfTheText() {
    var text = "kerja di Kamboja gaji 15 juta, berangkat pakai visa turis";

    var after = CHECK.check(text, Answers.NONE.with("tourist-visa", false).with("contract", true));

    assertThat(after.shows("bukan_negara_penempatan")).isTrue();
    assertThat(after.risk()).isEqualTo(Risk.HIGH);
  }

  @Test
  void contributionsAddUpToWhatTheModelThinks() {
    var reasons = CHECK.reasons(VAGUE, Answers.NONE);

    double sum = reasons.stream().mapToDouble(Contribution::weight).sum();
    double again =
        CHECK.reasons(VAGUE, Answers.NONE).stream().mapToDouble(Contribution::weight).sum();
    assertThat(reasons).isNotEmpty();
    assertThat(sum).isCloseTo(again, within(1e-12));
    double worse =
        CHECK.reasons(VAGUE, Answers.NONE.with("tourist-visa", true)).stream()
            .mapToDouble(Contribution::weight)
            .sum();
    assertThat(worse).isGreaterThan(sum);
  }
}
