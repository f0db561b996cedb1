package id.tapis.registry;

/** Spells a word as it sounds: old spelling, f/v/p, z/j, y/i, silent h and doubled letters. */
final class Sound {

  private Sound() {}

  /** Words of equal sound are the same word in another spelling. */
  static String of(String word) {
    return spell(word, false);
  }

  /** Like {@link #of}, with no h at all: for names written in one piece. */
  static String tight(String letters) {
    return spell(letters, true);
  }

  /**
   * The spelling before 1972 as it is written now; the same word, even if it is a word of its own.
   */
  static String modern(String word) {
    return word.replace("oe", "u").replace("tj", "c").replace("dj", "j").replace("sj", "sy");
  }

  private static String spell(String word, boolean noH) {
    var sound = new StringBuilder(word.length());
    int i = 0;
    while (i < word.length()) {
      char here = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      if (!silent(word, i, noH)) {
        add(sound, here, next);
      }
      i += pair(here, next) ? 2 : 1;
    }
    return sound.toString();
  }

  private static boolean silent(String word, int at, boolean noH) {
    if (word.charAt(at) != 'h') {
      return false;
    }
    boolean last = onlyH(word, at);
    boolean afterConsonant = at > 0 && !vowel(word.charAt(at - 1));
    return noH || (last && at > 0) || afterConsonant;
  }

  private static boolean onlyH(String word, int from) {
    for (int i = from; i < word.length(); i++) {
      if (word.charAt(i) != 'h') {
        return false;
      }
    }
    return true;
  }

  private static boolean pair(char here, char next) {
    return switch (here) {
      case 'o' -> next == 'e';
      case 'd', 't' -> next == 'j';
      case 's' -> next == 'j' || next == 'y';
      default -> false;
    };
  }

  private static void add(StringBuilder sound, char here, char next) {
    if (here == 'x') {
      put(sound, 'k');
      put(sound, 's');
      return;
    }
    put(
        sound,
        switch (here) {
          case 'o' -> next == 'e' ? 'u' : 'o';
          case 'd' -> next == 'j' ? 'z' : 'd';
          case 't' -> next == 'j' ? 'c' : 't';
          case 'y' -> 'i';
          case 'f', 'v' -> 'p';
          case 'j' -> 'z';
          case 'q' -> 'k';
          default -> here;
        });
  }

  private static void put(StringBuilder sound, char letter) {
    if (sound.isEmpty() || sound.charAt(sound.length() - 1) != letter) {
      sound.append(letter);
    }
  }

  static boolean vowel(char letter) {
    return "aiueo".indexOf(letter) >= 0;
  }
}
