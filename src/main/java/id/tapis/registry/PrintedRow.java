package id.tapis.registry;

import java.util.List;
import java.util.Optional;

/**
 * One row in print as it was read or corrected, what a person said of it, and why it would not be
 * taken as it stands.
 */
public record PrintedRow(
    int number, List<String> cells, Decision decision, Optional<ImportReport.RefusedRow> unfit) {
  public PrintedRow {
    cells = List.copyOf(cells);
  }

  /** Tells this state of the row from any other: who decides has seen this one. */
  public String state() {
    return Integer.toHexString((cells + " " + decision).hashCode());
  }

  /** A row is taken only when somebody said that it is right. */
  public enum Decision {
    WAITING,
    RIGHT,
    /** No row of the list: a heading, a sum, a note. */
    LEFT_OUT
  }
}
