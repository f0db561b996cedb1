package id.tapis.understanding;

import static id.tapis.understanding.ReadingFixtures.HOME;
import static id.tapis.understanding.ReadingFixtures.READER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Companies, schools and offices are found by name, and little else is. */
class NamesTests {

  @ParameterizedTest
  @CsvSource({
    "'mau tanya pt cahaya nusa abadi resmi gak', 'pt cahaya nusa abadi'",
    "'PT. B1NTANG KARYA 1NDAH ada?', 'PT. B1NTANG KARYA 1NDAH'",
    "'lewat PT Sinar Jaya Abadi di Bekasi', 'PT Sinar Jaya Abadi'",
    "'Rahmat Mandiri PT, ada izin?', 'Rahmat Mandiri PT'",
    "'Pinisi Marine Services terdaftar gak', 'Pinisi Marine Services'",
    "'kata petugas BP3MI Jawa Timur begitu', 'BP3MI Jawa Timur'",
    "'daftar di LPK Harapan Sakura, bayar 5jt', 'LPK Harapan Sakura'",
    "'cek: P T  C e m a r a  J a y a', 'P T  C e m a r a  J a y a'"
  })
  void findsNames(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "'berangkat tanpa PT. Setelah itu diam'",
    "'kerja di rumah makan Padang'",
    "'lulusan SMP. Murid saya bertanya'",
    "'lewat PT mana ya'"
  })
  void takesNoOrdinaryWordsForNames(String text) {
    assertThat(names(text)).isEmpty();
  }

  @Test
  void findsMostNamesOfTheTrainingTextsAndLittleElse() {
    int found = 0;
    int extra = 0;
    int all = 0;
    for (var text : Corpus.training(HOME)) {
      var got = new ArrayList<>(names(text.text()));
      for (var agency : text.agencies()) {
        found += got.remove(agency) ? 1 : 0;
      }
      got.removeAll(text.agencies());
      extra += got.size();
      all += text.agencies().size();
    }

    assertThat(2.0 * found / (all + found + extra)).isGreaterThan(0.84);
  }

  private static List<String> names(String text) {
    return READER.read(text).mentions().stream().map(Mention::name).toList();
  }
}
