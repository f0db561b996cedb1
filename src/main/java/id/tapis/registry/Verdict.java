package id.tapis.registry;

import java.util.List;
import java.util.Optional;

/**
 * What a piece of text is as a company name; the cost says how far it is from the registered; loose
 * is what has not all its words, or has them in another order.
 */
record Verdict(
    Match.Finding finding, Optional<NameTable.Row> row, int cost, boolean loose, String why) {

  static Verdict none(String why) {
    return new Verdict(Match.Finding.NONE, Optional.empty(), 0, false, why);
  }

  static Verdict exact(NameTable.Row row) {
    return new Verdict(Match.Finding.EXACT, Optional.of(row), 0, false, "the registered name");
  }

  static Verdict likely(NameTable.Row row, int cost, String why) {
    return new Verdict(Match.Finding.LIKELY, Optional.of(row), cost, false, why);
  }

  /** Some words of the name are left out or moved, and no other company fits. */
  static Verdict loosely(NameTable.Row row, int cost, String why) {
    return new Verdict(Match.Finding.LIKELY, Optional.of(row), cost, true, why);
  }

  static Verdict similar(List<NameTable.Row> rows, String why) {
    return new Verdict(Match.Finding.SIMILAR, rows.stream().findFirst(), 0, false, why);
  }

  /** Not told as the registered name, but asked about. */
  Verdict doubted(String reason) {
    return finding == Match.Finding.EXACT
        ? new Verdict(Match.Finding.LIKELY, row, 6, false, reason)
        : this;
  }

  boolean accepted() {
    return finding == Match.Finding.EXACT || finding == Match.Finding.LIKELY;
  }

  double confidence() {
    return finding == Match.Finding.EXACT ? 1.0 : Math.max(0.5, 0.97 - cost * 0.012);
  }

  boolean better(Verdict other) {
    return finding == other.finding ? cost < other.cost : finding.compareTo(other.finding) < 0;
  }
}
