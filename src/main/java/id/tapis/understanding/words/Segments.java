package id.tapis.understanding.words;

import java.util.ArrayDeque;
import java.util.List;

/** Finds the words in letters that lost their blanks. */
final class Segments {

  private static final int LONGEST = 16;
  private static final int UNKNOWN = 10;

  private Segments() {}

  /** The cuts with the fewest and best known words; all as one when nothing is known. */
  static List<Part> of(String letters, Speller speller) {
    int[] cost = new int[letters.length() + 1];
    int[] back = new int[letters.length() + 1];
    for (int end = 1; end <= letters.length(); end++) {
      cost[end] = Integer.MAX_VALUE;
      for (int start = Math.max(0, end - LONGEST); start < end; start++) {
        int total = cost[start] + cost(letters.substring(start, end), speller);
        if (total < cost[end]) {
          cost[end] = total;
          back[end] = start;
        }
      }
    }
    if (letters.length() <= LONGEST && cost[letters.length()] >= UNKNOWN) {
      return List.of(new Part(letters, 0, letters.length()));
    }
    return cuts(letters, back);
  }

  private static int cost(String piece, Speller speller) {
    if (speller.means(piece)) {
      return piece.length() < 3 ? 6 : 3;
    }
    return UNKNOWN + piece.length() * 4;
  }

  private static List<Part> cuts(String letters, int[] back) {
    var parts = new ArrayDeque<Part>();
    for (int end = letters.length(); end > 0; end = back[end]) {
      parts.addFirst(new Part(letters.substring(back[end], end), back[end], end));
    }
    return List.copyOf(parts);
  }
}
