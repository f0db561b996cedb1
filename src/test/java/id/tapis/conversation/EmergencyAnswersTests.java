package id.tapis.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Answers from memory alone. */
class EmergencyAnswersTests {

  private final EmergencyAnswers answers = ToyHouse.emergencyAnswers();

  @Test
  void givesLinesWithDatesFromMemory() {
    assertThat(answers.answer("anak saya disekap", "id"))
        .hasValueSatisfying(
            it ->
                assertThat(it)
                    .contains("telepon 000 (per Maret 2026)", "+62 00")
                    .hasSizeLessThanOrEqualTo(Wording.LONGEST_MESSAGE));
  }

  @Test
  void speaksEnglishWhereHinted() {
    assertThat(answers.answer("they beat me", "en-GB"))
        .hasValueSatisfying(it -> assertThat(it).startsWith("We have read your message"));
  }

  @Test
  void isKindToWhoWantsToDie() {
    assertThat(answers.answer("saya ingin mati saja", "id"))
        .hasValueSatisfying(it -> assertThat(it).contains("Anda tidak sendiri", "000"));
  }

  @Test
  void keepsStillOtherwise() {
    assertThat(answers.answer("Lowongan Taiwan", "id")).isEmpty();
  }

  @Test
  void apologisesAndSaysWhoCanHelp() {
    assertThat(answers.apology("id")).contains("Maaf", "000");
    assertThat(answers.apology("")).isEqualTo(answers.apology("id"));
  }
}
