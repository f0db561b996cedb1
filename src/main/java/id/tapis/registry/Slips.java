package id.tapis.registry;

/**
 * Counts slips of the keyboard between two words in tenths: a letter lost, added, changed or
 * swapped is ten, what only sounds alike less.
 */
final class Slips {

  static final int ONE = 10;
  static final int TOO_MANY = 1_000;

  private Slips() {}

  /** The slips from one word to the other, or {@link #TOO_MANY} when above the limit. */
  static int between(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) * 4 > limit) {
      return TOO_MANY;
    }
    int[][] rows = new int[3][other.length() + 1];
    for (int j = 1; j <= other.length(); j++) {
      rows[0][j] = rows[0][j - 1] + gap(other, j - 1);
    }
    for (int i = 1; i <= one.length(); i++) {
      int best = fill(rows, one, i, other);
      if (best > limit) {
        return TOO_MANY;
      }
    }
    int slips = rows[one.length() % 3][other.length()];
    return slips > limit ? TOO_MANY : slips;
  }

  /** The letters a word has, one bit each. */
  static int mark(String word) {
    int mark = 0;
    for (int i = 0; i < word.length(); i++) {
      mark |= 1 << word.charAt(i);
    }
    return mark;
  }

  /** Two slips change four letters at most, so words that differ in more need no counting. */
  static boolean apart(int mark, int other) {
    return Integer.bitCount(mark ^ other) > 5;
  }

  private static int fill(int[][] rows, String one, int i, String other) {
    int[] row = rows[i % 3];
    int[] above = rows[(i + 2) % 3];
    int[] before = rows[(i + 1) % 3];
    row[0] = above[0] + gap(one, i - 1);
    int best = row[0];
    for (int j = 1; j <= other.length(); j++) {
      int least = above[j - 1] + change(one.charAt(i - 1), other.charAt(j - 1));
      least = Math.min(least, above[j] + gap(one, i - 1));
      least = Math.min(least, row[j - 1] + gap(other, j - 1));
      if (swapped(one, i, other, j)) {
        least = Math.min(least, before[j - 2] + ONE);
      }
      row[j] = least;
      best = Math.min(best, least);
    }
    return best;
  }

  static boolean swapped(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }

  /** What a letter too many costs: less where it is hardly heard. */
  static int gap(String word, int at) {
    char letter = word.charAt(at);
    boolean doubled = at > 0 && word.charAt(at - 1) == letter;
    return letter == 'h' || doubled ? 4 : ONE;
  }

  static int change(char one, char other) {
    if (one == other) {
      return 0;
    }
    return alike(one, other) || alike(other, one) ? 4 : ONE;
  }

  private static boolean alike(char one, char other) {
    return switch (one) {
      case 'z' -> other == 'i' || other == 'y' || other == 'j';
      case 'j' -> other == 'y' || other == 'i';
      case 'y' -> other == 'i';
      case 'f' -> other == 'p' || other == 'v';
      case 'p' -> other == 'v';
      case 't' -> other == 'd';
      case 'q' -> other == 'k';
      default -> false;
    };
  }
}
