package id.tapis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.assessment.Answers;
import id.tapis.assessment.Contribution;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What was weighed is told in sentences, in either language. */
class ReasonsTests {

  @Test
  void tellsEverySortOfFeature() {
    var sentences =
        Reasons.in(Locale.of("id"))
            .of(
                List.of(
                    new Contribution("w=paspor", 0.8),
                    new Contribution("~_pas", 0.1),
                    new Contribution("sign:visa_turis", 1.5),
                    new Contribution("like:jual_ginjal", 0.5),
                    new Contribution("place:not_placement", 0.4),
                    new Contribution("contact:PHONE", -0.2),
                    new Contribution("length:3", -0.1)));

    assertThat(sentences)
        .contains(
            "Tanda \"Bekerja dengan visa turis atau bebas visa\" menambah bahaya 1,50.",
            "Kata \"paspor\" menambah bahaya 0,80.",
            "Keterangan yang disebut (contact:PHONE) mengurangi bahaya 0,20.")
        .last()
        .asString()
        .startsWith("Jumlahnya 3,00");
  }

  @Test
  void leavesNoFeatureOfARealOfferWithoutASentence() {
    var reasons =
        Workbench.open()
            .check()
            .reasons("PT Contoh cari PRT ke Dubai, 1.200 dirham, WA 0812 5550 112", Answers.NONE);

    assertThat(Reasons.in(Locale.ENGLISH).of(reasons))
        .hasSizeBetween(3, 17)
        .allMatch(it -> it.endsWith(".") && !it.contains("{"));
  }
}
