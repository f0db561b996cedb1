package id.tapis.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.intake.InlineHandler.Card;
import org.junit.jupiter.api.Test;

/** Cards about companies say no more than the register does. */
class RegisterCardsTests {

  private final RegisterCards cards = new RegisterCards(new ToyRegistry(), ToyHouse.WORDING);

  @Test
  void aNameOnFileGivesItsStandingWithItsDay() {
    assertThat(cards.cards("PT Bina Karya Samudra", "id"))
        .singleElement()
        .satisfies(it -> assertThat(it.title()).isEqualTo("PT Bina Karya Samudra"))
        .satisfies(it -> assertThat(it.text()).contains("dicabut", "5 Maret 2026"))
        .satisfies(it -> assertThat(it.text()).endsWith(note()));
  }

  @Test
  void aNameThatResemblesOthersGivesACardForEach() {
    assertThat(cards.cards("PT Sinar Wahana", "id"))
        .extracting(Card::title)
        .containsExactly(
            "PT Sinar Wahana Perdana", "PT Bina Karya Samudra", "PT Laju Abadi Sentosa");
  }

  @Test
  void anUnknownNameIsNotCalledIllegal() {
    assertThat(cards.cards("PT Entah Apa", "id"))
        .singleElement()
        .satisfies(it -> assertThat(it.text()).contains("belum bisa kami cocokkan"));
  }

  @Test
  void tooLittleOrTooMuchGivesNothing() {
    assertThat(cards.cards("PT", "id")).isEmpty();
    assertThat(cards.cards("x".repeat(200), "id")).isEmpty();
  }

  private static String note() {
    return ToyHouse.WORDING.words(Phrase.of("card.note"), Language.ID).orElseThrow();
  }
}
