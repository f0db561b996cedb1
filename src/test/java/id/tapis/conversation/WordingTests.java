package id.tapis.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How meaning becomes words that fit. */
class WordingTests {

  private final Wording wording = ToyHouse.WORDING;

  @Test
  void leavesOutWhatItHasNoWordsFor() {
    var phrases =
        List.of(Phrase.of("risk.high"), Phrase.item("finding.named", Phrase.of("no.such")));

    assertThat(wording.text(phrases, Language.ID))
        .isEqualTo("▲ Ada indikasi risiko tinggi di tawaran ini.");
  }

  @Test
  void writesDatesInTheClientsLanguage() {
    var sentence = Phrase.of("agency.unknown.as-of", new Phrase.Day("2026-03-05"));

    assertThat(wording.text(List.of(sentence), Language.ID))
        .isEqualTo("Catatan terakhir per 5 Maret 2026.");
    assertThat(wording.text(List.of(sentence), Language.EN))
        .isEqualTo("Last record as of 5 March 2026.");
  }

  @Test
  void writesDurationsInTheLargestFittingUnit() {
    assertThat(within(Duration.ofMinutes(15))).contains("15 menit");
    assertThat(within(Duration.ofHours(6))).contains("6 jam");
    assertThat(within(Duration.ofHours(72))).contains("3 hari");
  }

  @Test
  void shortensBeforeItLeavesOut() {
    var longQuote = "x".repeat(400);
    var sign =
        Phrase.item("finding.quoted", longQuote, longQuote)
            .orShorter(Phrase.item("finding.quoted", longQuote, "pendek"))
            .ranked(2);

    var text = wording.text(List.of(Phrase.of("risk.high"), sign), Language.ID);

    assertThat(text).contains("pendek").hasSizeLessThanOrEqualTo(600);
  }

  @Test
  void leavesOutTheLeastDearFirst() {
    var filler = "y".repeat(280);
    var phrases =
        List.of(
            Phrase.of("risk.high"),
            Phrase.item("finding.named", filler).ranked(1),
            Phrase.item("finding.named", filler + "2").ranked(2),
            Phrase.of("do.caution"));

    var text = wording.text(phrases, Language.ID);

    assertThat(text).contains(filler, "Jangan bayar").doesNotContain(filler + "2");
  }

  @Test
  void cutsLongLabelsToTheirLimit() {
    var choice =
        new Choice("agency-1", "button.agency", List.of(1, "PT Sinar Wahana Perdana Jaya"));

    var reply =
        wording.reply(
            Menus.of("past").offering(choice), ToyHouse.CLIENT, Memory.fresh(Language.ID));

    assertThat(reply.buttons().getLast().label()).isEqualTo("1. PT Sinar Wahana Perd…").hasSize(24);
  }

  @Test
  void keepsBracesOfClientsAsTheyAre() {
    var phrase = Phrase.item("finding.named", "{0} it's {x");

    assertThat(wording.text(List.of(phrase), Language.ID)).isEqualTo("• {0} it's {x");
  }

  private String within(Duration duration) {
    return wording.text(List.of(Phrase.of("handover.within", duration)), Language.ID);
  }
}
