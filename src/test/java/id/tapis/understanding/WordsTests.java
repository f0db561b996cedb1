package id.tapis.understanding;

import static id.tapis.understanding.ReadingFixtures.READER;
import static id.tapis.understanding.ReadingFixtures.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tricks of spelling are undone, and every word knows where it stood. */
class WordsTests {

  @ParameterizedTest
  @CsvSource({
    "'g a j i', gaji",
    "'g a j i b e s a r d i p o i p e t', 'gaji besar di poipet'",
    "P.O.I.P.E.T, poipet",
    "'K e r j a   k 4 n t o r', 'kerja kantor'",
    "k3rja g4ji k4mb0j4, 'kerja gaji kamboja'",
    "gajiii, gaji",
    "𝗚𝗮𝗷𝗶, gaji",
    "ｋｅｒｊａ, kerja",
    "🅺🅴🆁🅹🅰, kerja",
    "тhailаnd, thailand",
    "ga\u200Bji, gaji",
    "kam.boja, kamboja",
    "k*mboja, kamboja",
    "anak2nya, 'anak anaknya'",
    "12jt, '12 juta'",
    "Rp500rb, 'rupiah 500 ribu'",
    "NT$29.500, 'ntd 29.500'",
    "🇰🇭, kamboja",
    "'ke HK', 'ke hong kong'",
    "'kerja di sg', 'kerja di singapura'",
    "'tinggi 150 cm', 'tinggi 150 cm'",
    "'aku ra iso mulih', 'saya tidak bisa pulang'",
    "'teu tiasa kaluar', 'tidak bisa keluar'",
    "gjinya, gajinya"
  })
  void undoesTricksOfSpelling(String written, String read) {
    assertThat(words(written)).isEqualTo(read);
  }

  @Test
  void leavesPhonesAndAmountsAlone() {
    assertThat(words("0812-5550-1234 atau 1.500.000")).isEqualTo("0812 5550 1234 atau 1.500.000");
  }

  @Test
  void quotesTheWordsAsWritten() {
    var text = "kerja di k 4 m b o j a, gjinya 12jt";

    var reading = READER.read(text);

    assertThat(reading.tokens().stream().map(it -> it.word() + "=" + it.span().of(text)))
        .containsExactly(
            "kerja=kerja", "di=di", "kamboja=k 4 m b o j a", "gajinya=gjinya", "12=12", "juta=jt");
  }

  @Property
  void spansStandInTheTextInOrder(@ForAll("chats") String text) {
    var tokens = READER.read(text).tokens();

    int last = 0;
    for (var token : tokens) {
      assertThat(token.word()).isNotEmpty();
      assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(token.span().end()).isLessThanOrEqualTo(text.length());
      last = token.span().start();
    }
  }

  @Property
  void neverThrows(@ForAll String text) {
    assertThat(READER.read(text).kinds()).isNotEmpty();
  }

  @Property
  void leavesPlainWordsAsTheyAre(@ForAll("plain") List<String> written) {
    assertThat(READER.words(String.join(" ", written))).isEqualTo(written);
  }

  @Provide
  Arbitrary<List<String>> plain() {
    return Arbitraries.of(
            "gaji",
            "kerja",
            "paspor",
            "ditahan",
            "anak",
            "pulang",
            "malam",
            "dengan",
            "perusahaan",
            "besok",
            "tidak",
            "bisa",
            "keluar",
            "rumah",
            "majikan",
            "tiket",
            "kontrak")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> chats() {
    return Arbitraries.of(
            "g", "a", " ", "  ", "j1", "kerja", "\n", ".", "4", "12jt", "🇰🇭", "🔥", "\uD83C",
            "\u200D", "é", "ﬁ", "k", "$", "@", "-", "anak2", "Rp", "…", "½", "K", "*", "\u0000",
            "ﷺ", "PT ")
        .list()
        .ofMaxSize(40)
        .map(it -> String.join("", it));
  }
}
