package id.tapis.registry.tables;

import id.tapis.understanding.paper.Paper.Word;
import java.util.ArrayList;
import java.util.List;

/** Where one column of a printed table ends and the next begins. */
record PrintedColumns(List<String> names, List<Float> bounds) {
  PrintedColumns {
    names = List.copyOf(names);
    bounds = List.copyOf(bounds);
  }

  /**
   * Between two names lies the bound where the fewest words below stand, in the middle of the
   * widest such gap: names stand to the left, in the middle or to the right of their columns.
   */
  static PrintedColumns of(List<PrintedHeader.Cell> header, List<PrintedLine> body) {
    var bounds = new ArrayList<Float>();
    for (int i = 1; i < header.size(); i++) {
      bounds.add(gap((int) header.get(i - 1).middle(), (int) header.get(i).middle(), body));
    }
    return new PrintedColumns(header.stream().map(PrintedHeader.Cell::name).toList(), bounds);
  }

  private static float gap(int from, int to, List<PrintedLine> body) {
    var covered = new int[Math.max(1, to - from)];
    for (var line : body) {
      for (var word : line.words()) {
        int end = Math.min(covered.length, (int) Math.ceil(word.right()) - from);
        for (int x = Math.max(0, (int) word.left() - from); x < end; x++) {
          covered[x]++;
        }
      }
    }
    int least = java.util.Arrays.stream(covered).min().orElse(0);
    int best = 0;
    int length = 0;
    int start = 0;
    for (int x = 0; x <= covered.length; x++) {
      if (x == covered.length || covered[x] > least) {
        if (x - start > length) {
          length = x - start;
          best = start;
        }
        start = x + 1;
      }
    }
    return from + best + length / 2f;
  }

  int of(Word word) {
    int column = 0;
    while (column < bounds.size() && word.middle() > bounds.get(column)) {
      column++;
    }
    return column;
  }
}
