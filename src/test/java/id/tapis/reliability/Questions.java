package id.tapis.reliability;

import java.util.stream.IntStream;

/** Questions about invented companies, each with a name of its own that the answer quotes. */
final class Questions {

  private static final String[] FIRST = {
    "b", "d", "g", "k", "l", "m", "n", "p", "r", "s", "t", "w"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u"};
  private static final int SYLLABLES = 60;

  private Questions() {}

  /** A name of three invented words, different for every number below 60 to the sixth. */
  static String name(int number) {
    var word = new StringBuilder("PT Zq");
    long left = number * 2_654_435_761L % 46_656_000_000L;
    for (int part : IntStream.range(0, 6).toArray()) {
      word.append(part == 2 || part == 4 ? " X" : "").append(syllable((int) (left % SYLLABLES)));
      left /= SYLLABLES;
    }
    return word + "q";
  }

  static String question(int number) {
    return "cek " + name(number);
  }

  private static String syllable(int number) {
    return FIRST[number / VOWELS.length] + VOWELS[number % VOWELS.length];
  }
}
