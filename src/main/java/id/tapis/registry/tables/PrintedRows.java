package id.tapis.registry.tables;

import id.tapis.registry.tables.PrintedTable.PrintedRow;
import id.tapis.understanding.paper.Paper;
import id.tapis.understanding.paper.Paper.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which lines of a page are one row: those between two drawn lines, or around one anchor. */
record PrintedRows(Paper.Page page, PrintedColumns columns, String anchor) {

  /** A line of the table crosses so much of its width. */
  private static final float CROSSING = 0.6f;

  private static final int FEWEST_LINES = 3;

  /** Words farther from an anchor than so many letters' heights belong to no row. */
  private static final float FAR = 3.5f;

  List<PrintedRow> of(List<PrintedLine> body) {
    if (body.isEmpty()) {
      return List.of();
    }
    var drawn = drawn(body);
    var rows = drawn.size() >= FEWEST_LINES ? between(drawn, body) : around(body);
    return rows.stream().filter(it -> !it.isEmpty()).map(this::row).toList();
  }

  private PrintedRow row(List<Word> words) {
    double top = words.stream().mapToDouble(Word::top).min().orElse(0);
    double bottom = words.stream().mapToDouble(Word::bottom).max().orElse(0);
    float tall = page.height();
    return new PrintedRow(page.number(), cells(words), (float) top / tall, (float) bottom / tall);
  }

  /** The heights of the lines that part rows, from the top down. */
  private List<Float> drawn(List<PrintedLine> body) {
    var words = body.stream().flatMap(it -> it.words().stream()).toList();
    double left = words.stream().mapToDouble(Word::left).min().orElse(0);
    double right = words.stream().mapToDouble(Word::right).max().orElse(0);
    var reach = new TreeMap<Integer, Float>();
    for (var line : page.lines()) {
      double shared = Math.min(right, line.right()) - Math.max(left, line.left());
      if (shared > 0) {
        reach.merge(Math.round(line.height()), (float) shared, Float::sum);
      }
    }
    return reach.entrySet().stream()
        .filter(it -> it.getValue() >= CROSSING * (right - left))
        .map(it -> (float) it.getKey())
        .toList();
  }

  private static List<List<Word>> between(List<Float> drawn, List<PrintedLine> body) {
    var rows = new ArrayList<List<Word>>();
    for (int i = 1; i < drawn.size(); i++) {
      float top = drawn.get(i - 1);
      float bottom = drawn.get(i);
      rows.add(
          body.stream()
              .flatMap(it -> it.words().stream())
              .filter(it -> it.height() > top && it.height() < bottom)
              .toList());
    }
    return rows;
  }

  /** Every line goes with the nearest one that has something in the anchor's column. */
  private List<List<Word>> around(List<PrintedLine> body) {
    var anchors = body.stream().filter(this::anchored).toList();
    var rows = new TreeMap<Integer, List<Word>>();
    for (var line : body) {
      int nearest = -1;
      float least = line.size() * FAR;
      for (int i = 0; i < anchors.size(); i++) {
        float far = Math.abs(anchors.get(i).height() - line.height());
        if (far < least) {
          least = far;
          nearest = i;
        }
      }
      if (nearest >= 0) {
        rows.computeIfAbsent(nearest, it -> new ArrayList<>()).addAll(line.words());
      }
    }
    return List.copyOf(rows.values());
  }

  private boolean anchored(PrintedLine line) {
    return line.words().stream()
        .anyMatch(it -> Tables.key(columns.names().get(columns.of(it))).equals(Tables.key(anchor)));
  }

  private List<String> cells(List<Word> words) {
    var lines = PrintedLine.of(words);
    var cells = new ArrayList<String>();
    for (int column = 0; column < columns.names().size(); column++) {
      int place = column;
      cells.add(
          lines.stream()
              .flatMap(it -> it.words().stream())
              .filter(it -> columns.of(it) == place)
              .map(Word::text)
              .collect(Collectors.joining(" ")));
    }
    return cells;
  }
}
