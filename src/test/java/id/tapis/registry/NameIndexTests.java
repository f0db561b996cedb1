package id.tapis.registry;

import static id.tapis.registry.NameFixtures.index;
import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.registry.Match.Finding;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which company a text means, and which it does not. */
class NameIndexTests {

  private static final NameIndex INDEX = index();

  @Test
  void everyNameFindsItselfInAnyCaseAndPlaceOfPt() {
    NameFixtures.names()
        .forEach(
            (id, name) -> {
              var bare = name.substring(3);
              for (var text :
                  new String[] {
                    name,
                    name.toUpperCase(Locale.ROOT),
                    name.toLowerCase(Locale.ROOT),
                    bare,
                    bare + ", PT",
                    "P.T. " + bare,
                    "\"" + name + "\""
                  }) {
                assertThat(INDEX.find(text).id()).as(text).contains(id);
                assertThat(INDEX.find(text).finding()).as(text).isEqualTo(Finding.EXACT);
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "PT KelanaWisnutamaRaya, kelana",
    "PT Kelana Wisnu tama Raya, kelana",
    "P7 K3l4n4 W15nut4m4 R4y4, kelana",
    "PT-Bintari-Samudra-Cemerlang, bintari",
    "apakah pt bintari samudra cemerlang terdaftar?, bintari",
    "PT Rejodadi Utama, rejo",
    "'PT Sumber Tenaga Wijasena, Jl. Kenari No 12', sumber"
  })
  void findsTheRegisteredNameHoweverItIsSet(String text, String id) {
    var match = INDEX.find(text);

    assertThat(match.id()).contains(id);
    assertThat(match.finding()).isEqualTo(Finding.EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "PT Kelana Wisnutma Raya, kelana",
    "PT Kelana Wsinutama Ryaa, kelana",
    "PT Bintari Samudera Cemerlang, bintari",
    "PT Bintari Samoedra Tjemerlang, bintari",
    "PT Bintari S. Cemerlang, bintari",
    "PT Bintari Smdr Cemerlang, bintari",
    "PT Cahaya Ranukarsa Intl, cahaya",
    "PT Raya Kelana Wisnutama, kelana",
    "PT DGSA, duta",
    "PT Duta Gumilar Abadi, duta",
    "PT Dutagumilar Sentosabadi, duta"
  })
  void takesASlipForTheOneCompanyItFits(String text, String id) {
    var match = INDEX.find(text);

    assertThat(match.id()).contains(id);
    assertThat(match.finding()).isEqualTo(Finding.LIKELY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CV Kelana Wisnutama Raya",
        "LPK Kelana Wisnutama Raya",
        "UD. Kelana Wisnutama Raya",
        "Yayasan Kelana Wisnutama Raya",
        "Koperasi Kelana Wisnutama Raya",
        "PT Kelana Wisnutama Raya II",
        "PT Kelana Wisnutama Raya 2",
        "PT Kelana Wisnutama Raya 88"
      })
  void anotherFormOrNumberIsAnotherCompanyButResemblesIt(String text) {
    var match = INDEX.find(text);

    assertThat(match.id()).isEmpty();
    assertThat(match.finding()).isEqualTo(Finding.SIMILAR);
    assertThat(match.similar()).startsWith("kelana");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PT Putri Jagatindo Mandiri",
        "PT Putra Jagatindo Madani",
        "PT Bintari Samudra Gemilang",
        "PT Bintari Samudra Cemerlang Abadi",
        "PT Sumber Wijasena Karya",
        "PT Karya Abadi"
      })
  void aRealWordIsAnotherWordAndNoSlip(String text) {
    assertThat(INDEX.find(text).id()).isEmpty();
  }

  @Test
  void wordsOfTwoCompaniesFitNone() {
    assertThat(INDEX.find("PT Wijasena").id()).isEmpty();
  }

  @Test
  void findsWhoSpeaksInALongOffer() {
    var offer =
        "Lowongan kerja ke Taiwan, gaji 12 juta, biaya potong gaji. Kantor di Jl. Raya Kenari No 4."
            + " Diberangkatkan melalui PT Bintari Samudra Cemerlang sebagai penanggung jawab."
            + " Info hubungi Ibu Kelana di 081200000000.";

    assertThat(INDEX.find(offer).id()).contains("bintari");
  }

  @Test
  void prefersTheSpeakerToTheOneComparedWith() {
    var offer =
        "Kami dari PT Kelana Wisnutama Raya, bukan seperti PT Bintari Samudra Cemerlang. Gaji besar";

    assertThat(INDEX.find(offer).id()).contains("kelana");
  }

  @Test
  void anUnknownSpeakerIsNotTheRegisteredOneItMentions() {
    var offer =
        "Kami dari PT Zubara Nirmalindo membuka lowongan. Bukan seperti PT Kelana Wisnutama Raya.";

    assertThat(INDEX.find(offer).id()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "PT",
        "halo kak",
        "Tolong saya ditahan majikan di Malaysia",
        "gaji di Taiwan berapa ya",
        "🙏🙏🙏",
        "..........."
      })
  void whereNoCompanyIsNamedNoneIsFound(String text) {
    assertThat(INDEX.find(text).finding()).isEqualTo(Finding.NONE);
  }

  @Test
  void answersTheSameFromManyThreads() {
    var expected = INDEX.find("PT Kelana Wisnutma Raya");

    assertThat(
            IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(it -> INDEX.find("PT Kelana Wisnutma Raya")))
        .allMatch(expected::equals);
  }

  @Test
  void endlessTextsAreReadUpToALimit() {
    assertThat(INDEX.find("PT Putra a ".repeat(200_000)).finding()).isNotNull();
    assertThat(INDEX.find("a".repeat(100_000)).finding()).isEqualTo(Finding.NONE);
    assertThat(INDEX.find("PT " + "kelana".repeat(20_000)).finding()).isEqualTo(Finding.NONE);
  }
}
