package id.tapis.registry.tables;

import java.util.ArrayList;
import java.util.List;

/** A table as it stands in a file: the cells of its header, then its rows in order. */
public record Table(List<String> header, List<Row> rows) {
  public Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** One row: its line in the file (its row in a sheet or page, from 1) and its cells. */
  public record Row(long line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    boolean empty() {
      return cells.stream().allMatch(String::isBlank);
    }

    /** With as many cells as the header: a sheet leaves out the empty ones at the end. */
    Row padded(int width) {
      if (cells.size() >= width) {
        return this;
      }
      var all = new ArrayList<>(cells);
      while (all.size() < width) {
        all.add("");
      }
      return new Row(line, all);
    }
  }
}
