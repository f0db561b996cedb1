package id.tapis.registry.tables;

import id.tapis.understanding.paper.Paper.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The head of a printed table: one to three lines that name all the wanted columns. */
record PrintedHeader(List<Cell> cells, PrintedLine last) {

  private static final int HIGHEST = 40;
  private static final int TALLEST = 3;

  /** Words of one column's name are nearer to each other than so many letters' heights. */
  private static final float NEAR = 0.9f;

  /** One column's name and how far it reaches. */
  record Cell(String name, float left, float right) {
    float middle() {
      return (left + right) / 2;
    }

    private boolean above(Cell other) {
      return left < other.right && other.left < right;
    }

    private Cell with(Cell below) {
      return new Cell(
          name + ' ' + below.name, Math.min(left, below.left), Math.max(right, below.right));
    }
  }

  static Optional<PrintedHeader> in(List<PrintedLine> lines, Set<String> columns) {
    var wanted = columns.stream().map(Tables::key).collect(Collectors.toUnmodifiableSet());
    for (int from = 0; from < Math.min(lines.size(), HIGHEST); from++) {
      for (int to = from + 1; to <= Math.min(lines.size(), from + TALLEST); to++) {
        var cells = cells(lines.subList(from, to));
        var names = cells.stream().map(it -> Tables.key(it.name)).collect(Collectors.toSet());
        if (names.containsAll(wanted)) {
          return Optional.of(new PrintedHeader(cells, lines.get(to - 1)));
        }
      }
    }
    return Optional.empty();
  }

  List<PrintedLine> below(List<PrintedLine> lines) {
    return lines.subList(lines.indexOf(last) + 1, lines.size());
  }

  private static List<Cell> cells(List<PrintedLine> lines) {
    var cells = new ArrayList<Cell>();
    for (var line : lines) {
      for (var part : parts(line)) {
        var above = cells.stream().filter(part::above).findFirst();
        above.ifPresent(cells::remove);
        cells.add(above.map(it -> it.with(part)).orElse(part));
      }
    }
    cells.sort(Comparator.comparingDouble(Cell::left));
    return cells;
  }

  private static List<Cell> parts(PrintedLine line) {
    var parts = new ArrayList<Cell>();
    float near = line.size() * NEAR;
    for (Word word : line.words()) {
      var next = new Cell(word.text(), word.left(), word.right());
      boolean joined = !parts.isEmpty() && word.left() - parts.getLast().right < near;
      parts.add(joined ? parts.removeLast().with(next) : next);
    }
    return parts;
  }
}
