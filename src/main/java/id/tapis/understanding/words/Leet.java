package id.tapis.understanding.words;

/** Digits and symbols that stand for letters inside a word. */
final class Leet {

  private static final String SIGNS = "0123456789@$!";
  private static final String LETTERS = "oizeasgtbgasi";
  private static final String SECOND = "ol    bj gasl";

  private Leet() {}

  static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  /** The word meant, preferring one the lexicon knows. */
  static String read(String written, Lexicon lexicon) {
    var usual = with(written, LETTERS);
    if (lexicon.knows(usual)) {
      return usual;
    }
    var other = with(written, SECOND);
    return lexicon.knows(other) ? other : usual;
  }

  private static String with(String written, String letters) {
    var read = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      int at = SIGNS.indexOf(written.charAt(i));
      var letter = at < 0 ? written.charAt(i) : letters.charAt(at);
      read.append(letter == ' ' ? LETTERS.charAt(at) : letter);
    }
    return read.toString();
  }
}
