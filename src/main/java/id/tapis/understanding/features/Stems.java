package id.tapis.understanding.features;

import java.util.List;

/** Takes common beginnings and endings off Indonesian words, so that forms of a word meet. */
final class Stems {

  private static final int SHORTEST = 4;
  private static final List<String> ENDINGS =
      List.of("nya", "lah", "kah", "pun", "kan", "ku", "mu", "ne", "an", "in", "e", "i");
  private static final List<String> BEGINNINGS =
      List.of(
          "memper", "diper", "meng", "meny", "mem", "men", "peng", "peny", "pem", "pen", "ber",
          "ter", "per", "nge", "ng", "ny", "di", "me", "te", "se", "ke");

  private Stems() {}

  static String of(String word) {
    return withoutBeginning(withoutEnding(word));
  }

  private static String withoutEnding(String word) {
    for (var ending : ENDINGS) {
      boolean room = word.length() - ending.length() >= SHORTEST;
      if (room && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static String withoutBeginning(String word) {
    for (var beginning : BEGINNINGS) {
      boolean room = word.length() - beginning.length() >= SHORTEST;
      if (room && word.startsWith(beginning)) {
        return word.substring(beginning.length());
      }
    }
    return word;
  }
}
