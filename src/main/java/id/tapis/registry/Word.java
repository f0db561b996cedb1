package id.tapis.registry;

/**
 * One word of a text in plain small letters, how it was written and what stands before it; dotted
 * are initials such as S.K.P. and words with a full stop behind.
 */
record Word(String letters, Case written, Gap before, boolean dotted) {

  /** What parts two words: nothing that matters, a full stop, a new line, or a clear cut. */
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
    return Character.isDigit(letters.charAt(0)) && letters.chars().allMatch(Character::isDigit);
  }

  boolean digits() {
    return letters.chars().anyMatch(Character::isDigit);
  }

  Word with(String other) {
    return new Word(other, written, before, dotted);
  }
}
