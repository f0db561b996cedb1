package id.tapis.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the words of a text fit a registered name, word by word; used has a bit for each found. */
record Fit(
    NameTable.Row row, int cost, int slips, int brief, int dropped, boolean ordered, int used) {

  private static final int BRIEF = 12;
  private static final int HASTY = 8;
  private static final int REORDERED = 8;
  private static final int DROPPED = 15;

  /** Every written word must have its own registered word; null when one has none. */
  static @Nullable Fit of(List<Choices> words, NameTable.Row row) {
    int dropped = row.size() - words.size();
    return dropped < 0 || row.size() > 30 ? null : new Alignment(words, row).fit(dropped);
  }

  /** The first registered word that was not written, of those that were left out. */
  int leftOut() {
    return row.kins()[Integer.numberOfTrailingZeros(~used)];
  }

  /** Same words in the same order, spelt alike. */
  boolean close() {
    return slips == 0 && brief == 0 && dropped == 0 && ordered;
  }

  private static final class Alignment {
    private final List<Choices> words;
    private final NameTable.Row row;
    private int used;
    private int cost;
    private int slips;
    private int brief;
    private int last = -1;
    private boolean ordered = true;

    Alignment(List<Choices> words, NameTable.Row row) {
      this.words = words;
      this.row = row;
    }

    @Nullable Fit fit(int dropped) {
      for (Choices word : words) {
        if (!place(word, last + 1, row.size()) && !place(word, 0, last + 1)) {
          return null;
        }
      }
      int extra = (ordered ? 0 : REORDERED) + dropped * DROPPED;
      return new Fit(row, cost + extra, slips, brief, dropped, ordered, used);
    }

    private boolean place(Choices word, int from, int to) {
      for (int i = from; i < to; i++) {
        int at = word.at(row.kins()[i]);
        if ((used & 1 << i) == 0 && at >= 0) {
          cost += word.cost(at);
          slips += word.slips(at);
          take(i);
          return true;
        }
      }
      return shortened(word, from, to);
    }

    private boolean shortened(Choices word, int from, int to) {
      for (int i = from; i < to; i++) {
        if ((used & 1 << i) == 0 && word.abbreviates(row.name().words().get(i))) {
          boolean hasty = word.hasty(row.name().words().get(i));
          cost += hasty ? HASTY : BRIEF;
          brief += hasty ? 0 : 1;
          slips += hasty ? HASTY : 0;
          take(i);
          return true;
        }
      }
      return false;
    }

    private void take(int i) {
      used |= 1 << i;
      ordered &= i > last;
      last = i;
    }
  }
}
