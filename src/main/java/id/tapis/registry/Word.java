package id.tapis.registry;

/**
 * One word of a text in plain small letters, how it was written and what stands before it; dotted
 * are initials such as S.K.P. and words with a full stop behind; from and to say where it stands in
 * the text, to excluded.
 */
record Word(String letters, Case written, Gap before, boolean dotted, int from, int to) {

  /**
   * What parts two words: nothing that matters, a full stop, a new line or bracket, or a clear cut.
   */
  enum Gap {
    SPACE,
    DOT,
    LINE,
    CUT
  }

  /** How the letters were written. */
  enum Case {
    SMALL,
    CAPITAL,
    CAPITALS
  }

  boolean number() {
    return count() == letters.length();
  }

  /** Two or three small letters, as "ni", "ki" and "msh" are, and no number. */
  boolean particle() {
    boolean brief = letters.length() == 2 || letters.length() == 3;
    return brief && written == Case.SMALL && !dotted && !digits() && !roman();
  }

  /** A number in Roman signs, or a word that may be one. */
  boolean roman() {
    return letters.chars().allMatch(it -> "ivx".indexOf(it) >= 0);
  }

  boolean digits() {
    return count() > 0;
  }

  private int count() {
    int digits = 0;
    for (int i = 0; i < letters.length(); i++) {
      digits += Character.isDigit(letters.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  Word with(String other) {
    return new Word(other, written, before, dotted, from, to);
  }
}
