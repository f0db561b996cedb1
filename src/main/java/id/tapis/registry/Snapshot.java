package id.tapis.registry;

import java.time.LocalDate;
import java.util.List;

/** One imported list: of what, of which day, and its worth. */
record Snapshot(
    ListKind kind,
    String publisher,
    LocalDate asOf,
    boolean complete,
    boolean official,
    List<RegisterRow> rows) {
  Snapshot {
    rows = List.copyOf(rows);
  }

  /** Only such a list can say that a company is licensed or not listed. */
  boolean authoritative() {
    return complete && official;
  }
}
