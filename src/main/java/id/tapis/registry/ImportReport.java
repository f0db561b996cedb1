package id.tapis.registry;

import java.util.List;

/**
 * What became of an import: rows taken, rows refused with the reason, and why if it was stopped.
 */
public record ImportReport(Outcome outcome, int accepted, List<RefusedRow> refused, String why) {
  public ImportReport {
    refused = List.copyOf(refused);
  }

  /** Whether the list was kept; the same list twice changes nothing. */
  public enum Outcome {
    STORED,
    UNCHANGED,
    REFUSED
  }

  /** A row that could not be taken: its line in the file, the field, what stands there, and why. */
  public record RefusedRow(long line, String field, String value, String why) {}
}
