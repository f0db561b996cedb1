package id.tapis.registry;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What became of an import: rows taken, rows refused with the reason, why if it was stopped, what
 * it changes, and the list's number on file if it is there.
 */
public record ImportReport(
    Outcome outcome,
    int accepted,
    List<RefusedRow> refused,
    Optional<ListFault> fault,
    RegisterDiff diff,
    OptionalLong list) {
  public ImportReport {
    refused = List.copyOf(refused);
  }

  /** Why it was stopped, in English; nothing if it was not. */
  public String why() {
    return fault.map(ListFault::words).orElse("");
  }

  /** Whether the list was kept; the same list twice changes nothing. */
  public enum Outcome {
    STORED,
    UNCHANGED,
    REFUSED,
    /** Only tried. */
    REHEARSED
  }

  /** A row that could not be taken: its line in the file, the field, what stands there, and why. */
  public record RefusedRow(long line, String field, String value, ListFault fault) {
    /** In English. */
    public String why() {
      return fault.words();
    }
  }
}
