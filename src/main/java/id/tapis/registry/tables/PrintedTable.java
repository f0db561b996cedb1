package id.tapis.registry.tables;

import id.tapis.registry.ListFault.Kind;
import id.tapis.understanding.paper.Paper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table as it is printed on pages: what stands under which column, as far as the places of words
 * tell. It is a proposal, which a person compares with the page.
 */
public record PrintedTable(List<String> header, List<PrintedRow> rows) {
  public PrintedTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** The cells of one row, and where it stands: its page, and from where to where of its height. */
  public record PrintedRow(int page, List<String> cells, float top, float bottom) {
    public PrintedRow {
      cells = List.copyOf(cells);
    }
  }

  /** What is sought: the columns that must be there, and the one that each row has in one line. */
  public record Wanted(Set<String> columns, String anchor) {}

  /** Reads the table under a header with these columns; later pages may repeat it or not. */
  public static PrintedTable of(Paper paper, Wanted wanted) throws NoTable {
    if (!paper.worded()) {
      throw new NoTable(Kind.SCANNED);
    }
    Optional<PrintedColumns> columns = Optional.empty();
    var rows = new ArrayList<PrintedRow>();
    for (var page : paper.pages()) {
      var lines = PrintedLine.of(page.words());
      var header = PrintedHeader.in(lines, wanted.columns());
      if (header.isPresent()) {
        lines = header.get().below(lines);
        columns = Optional.of(PrintedColumns.of(header.get().cells(), lines));
      }
      if (columns.isPresent()) {
        rows.addAll(new PrintedRows(page, columns.get(), wanted.anchor()).of(lines));
      }
    }
    var found = columns.orElseThrow(() -> missing(paper, wanted));
    return new PrintedTable(found.names(), rows);
  }

  private static NoTable missing(Paper paper, Wanted wanted) {
    var left = new HashSet<>(wanted.columns());
    for (var page : paper.pages()) {
      var words =
          String.join(" ", PrintedLine.of(page.words()).stream().map(PrintedLine::text).toList());
      left.removeIf(it -> Tables.key(words).contains(Tables.key(it)));
    }
    var named = left.isEmpty() ? wanted.columns() : left;
    return new NoTable(Kind.NO_COLUMN, String.join(", ", named.stream().sorted().toList()));
  }
}
