package id.tapis.registry;

import id.tapis.registry.NameTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares letters that were run together or cut elsewhere with registered names, by word. */
final class Pieces {

  private static final int LIMIT = 24;

  private final Vocabulary vocabulary;

  Pieces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The one row that is at most two slips away, each within a word that it leaves the same. */
  Verdict judge(String letters, String tight, List<Row> rows) {
    Row best = null;
    int least = Slips.TOO_MANY;
    int second = Slips.TOO_MANY;
    for (Row row : rows) {
      int slips = best != null && row.entry() == best.entry() ? least : slips(letters, tight, row);
      if (slips < least) {
        second = least;
        least = slips;
        best = row;
      } else if (best != null && row.entry() != best.entry()) {
        second = Math.min(second, slips);
      }
    }
    if (best == null) {
      return Verdict.none("no registered name fits");
    }
    return second - least < 8
        ? Verdict.similar(List.of(best), "near to more than one company")
        : Verdict.likely(best, least + 5, "the same letters but for a slip");
  }

  private int slips(String letters, String tight, Row row) {
    int rough =
        Slips.apart(Slips.mark(tight), Slips.mark(row.tight()))
            ? Slips.TOO_MANY
            : Slips.between(tight, row.tight(), LIMIT);
    if (rough >= Slips.TOO_MANY) {
      return Slips.TOO_MANY;
    }
    int slips = 0;
    var words = row.name().words();
    var parts = cut(letters, words);
    for (int i = 0; i < words.size(); i++) {
      slips += vocabulary.slipsInPiece(parts.get(i), words.get(i));
    }
    return slips > LIMIT ? Slips.TOO_MANY : Math.max(slips, rough);
  }

  /** Cuts the letters into as many parts as there are words, each nearest to its word. */
  static List<String> cut(String letters, List<String> words) {
    var cuts = new Cuts(letters, words);
    var parts = new ArrayList<String>();
    int end = letters.length();
    for (int w = words.size(); w > 0; w--) {
      parts.addFirst(letters.substring(cuts.from[w][end], end));
      end = cuts.from[w][end];
    }
    return parts;
  }

  private static final class Cuts {
    private static final int WORST = 90;
    private final String letters;
    private final int[][] cost;
    private final int[][] from;

    Cuts(String letters, List<String> words) {
      this.letters = letters;
      cost = new int[words.size() + 1][letters.length() + 1];
      from = new int[words.size() + 1][letters.length() + 1];
      Arrays.fill(cost[0], Slips.TOO_MANY);
      cost[0][0] = 0;
      for (int w = 1; w <= words.size(); w++) {
        for (int end = 0; end <= letters.length(); end++) {
          cut(w, end, words.get(w - 1));
        }
      }
    }

    private void cut(int w, int end, String word) {
      cost[w][end] = Slips.TOO_MANY * 2;
      for (int start = Math.max(0, end - word.length() - 3); start <= end; start++) {
        if (cost[w - 1][start] < Slips.TOO_MANY) {
          int here = Math.min(Slips.between(letters.substring(start, end), word, 60), WORST);
          if (cost[w - 1][start] + here < cost[w][end]) {
            cost[w][end] = cost[w - 1][start] + here;
            from[w][end] = start;
          }
        }
      }
    }
  }
}
