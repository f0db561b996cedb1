package id.tapis.registry;

/** Joins letters that were set apart, as in "P T J A Y A" or "J-A-Y-A", to the words they make. */
final class SpacedLetters {

  /** Fewer may be initials, or a list of points. */
  private static final int FEWEST = 5;

  private static final String MARKS = "-_*·•[]()|";

  private final Plain plain;
  private final String text;
  private final Plain.Builder joined;

  private SpacedLetters(Plain plain) {
    this.plain = plain;
    this.text = plain.text();
    this.joined = new Plain.Builder(text.length());
  }

  static Plain join(Plain plain) {
    var letters = new SpacedLetters(plain);
    return letters.none() ? plain : letters.joined();
  }

  private boolean none() {
    for (int at = 0; at < text.length(); at++) {
      if (alone(at) && letters(at, end(at)) >= FEWEST) {
        return false;
      }
    }
    return true;
  }

  private Plain joined() {
    int at = 0;
    while (at < text.length()) {
      int end = alone(at) ? end(at) : at;
      if (letters(at, end) >= FEWEST) {
        words(at, end);
        at = end;
      } else {
        add(text.charAt(at), at);
        at++;
      }
    }
    return joined.plain();
  }

  private void add(char sign, int at) {
    joined.add(sign, plain.origin(at));
  }

  /** A letter with none beside it. */
  private boolean alone(int at) {
    return at < text.length()
        && Character.isLetter(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  /** Where the run of lone letters ends that begins here: up to three signs stand between two. */
  private int end(int from) {
    int end = from + 1;
    for (int next = after(end); alone(next); next = after(end)) {
      end = next + 1;
    }
    return end;
  }

  private int after(int at) {
    int next = at;
    while (next < text.length() && next < at + 3 && between(text.charAt(next))) {
      next++;
    }
    return next == at ? text.length() : next;
  }

  private static boolean between(char sign) {
    return sign == ' '
        || MARKS.indexOf(sign) >= 0
        || Character.isSurrogate(sign)
        || Character.getType(sign) == Character.OTHER_SYMBOL;
  }

  private int letters(int from, int to) {
    return (int) text.substring(from, to).chars().filter(Character::isLetter).count();
  }

  /** A wider gap than between letters, or a capital after a small letter, begins a word. */
  private void words(int from, int to) {
    boolean marked = MARKS.indexOf(text.charAt(from + 1)) >= 0;
    int before = from;
    for (int i = from; i < to; i++) {
      if (!Character.isLetter(text.charAt(i))) {
        continue;
      }
      var gap = text.substring(Math.min(before + 1, i), i);
      boolean wide = marked ? gap.contains(" ") : gap.length() > 1;
      boolean capital =
          Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(before));
      if (wide || capital) {
        add(' ', i);
      }
      add(text.charAt(i), i);
      before = i;
    }
  }
}
