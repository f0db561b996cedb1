package id.tapis.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Look-alike letters and spellings become one, once and for all. */
class FoldingTests {

  @Test
  void foldingTwiceChangesNothingMore() {
    var random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      var word =
          random
              .ints(1 + i % 12, 'a', 'z' + 1)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();

      var sound = Sound.of(word);

      assertThat(Sound.of(sound)).as(word).isEqualTo(sound);
    }
  }

  @Test
  void foldingAnyLettersTwiceChangesNothingMore() {
    var random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      var text =
          random
              .ints(8, 0x20, 0x2_0000)
              .filter(Character::isDefined)
              .filter(it -> it < 0xD800 || it > 0xDFFF)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();

      var folded = Letters.fold(text).text();

      assertThat(Letters.fold(folded).text()).isEqualTo(folded);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "djaja, jaja", "oetama, utama", "tjahaja, cahaja", "rezeki, rejeki", "bhakti, bakti",
    "vita, pita", "syarif, sarif", "maxima, maksima", "anugerah, anugera", "mulya, mulia"
  })
  void spellingsOfOneSoundAreOne(String one, String other) {
    assertThat(Sound.of(one)).isEqualTo(Sound.of(other));
  }

  @Test
  void seesThroughLookAlikeLetters() {
    assertThat(Words.letters("PТ Ｋｅｌａｎａ W\u200Bisnutáma Rаyа"))
        .containsExactly("pt", "kelana", "wisnutama", "raya");
  }

  @Test
  void cutsInitialsAndGluedForms() {
    assertThat(Words.letters("P.T. Bintari")).containsExactly("pt", "bintari");
    assertThat(Words.letters("PTbintarisamudra")).containsExactly("pt", "bintarisamudra");
  }
}
