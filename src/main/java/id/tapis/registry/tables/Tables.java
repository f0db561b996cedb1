package id.tapis.registry.tables;

import id.tapis.registry.ListFault.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the table with the wanted columns in the bytes of a file, whatever its format is. */
public final class Tables {

  /** Longer tables are refused whole. */
  public static final int MOST_ROWS = 300_000;

  static final int WIDEST = 500;

  /** Above the header there may be a title and the words of an office. */
  private static final int HIGHEST_HEADER = 30;

  private Tables() {}

  /**
   * The format is told by the first bytes, not by the name; columns are matched without regard to
   * case and space.
   */
  public static Table read(byte[] bytes, Set<String> columns) throws NoTable {
    return switch (Format.of(bytes)) {
      case WORKBOOK -> Workbook.read(bytes, columns);
      case PAGE -> WebPage.read(bytes, columns);
      case TEXT -> Delimited.read(bytes, columns);
      case PRINT -> throw new NoTable(Kind.PRINT);
      case OLD_WORKBOOK -> throw new NoTable(Kind.OLD_WORKBOOK);
    };
  }

  /** The form in which a column's name is compared. */
  public static String key(String column) {
    return column.strip().replace('\u00A0', ' ').toLowerCase(java.util.Locale.ROOT);
  }

  /** The rows under the first one that names all columns. */
  static Table under(List<Table.Row> rows, Set<String> columns) throws NoTable {
    var wanted = columns.stream().map(Tables::key).collect(Collectors.toUnmodifiableSet());
    for (int i = 0; i < Math.min(rows.size(), HIGHEST_HEADER); i++) {
      var header = rows.get(i).cells();
      if (names(header).containsAll(wanted)) {
        once(header, wanted);
        return new Table(header, rows.subList(i + 1, rows.size()));
      }
    }
    throw new NoTable(Kind.NO_COLUMN, missing(rows, columns));
  }

  private static Set<String> names(List<String> header) {
    return header.stream().map(Tables::key).collect(Collectors.toSet());
  }

  private static void once(List<String> header, Set<String> wanted) throws NoTable {
    var seen = new HashSet<String>();
    for (var name : header) {
      if (!seen.add(key(name)) && wanted.contains(key(name))) {
        throw new NoTable(Kind.COLUMN_TWICE, name);
      }
    }
  }

  private static String missing(List<Table.Row> rows, Set<String> columns) {
    var best = new ArrayList<>(columns);
    for (var row : rows.subList(0, Math.min(rows.size(), HIGHEST_HEADER))) {
      var left = new ArrayList<>(columns);
      left.removeIf(it -> names(row.cells()).contains(key(it)));
      if (left.size() < best.size()) {
        best = left;
      }
    }
    best.sort(null);
    return String.join(", ", best);
  }
}
