package id.tapis.desk;

import id.tapis.registry.ImportReport;
import id.tapis.registry.ImportReport.Outcome;
import id.tapis.registry.ListDecision;
import id.tapis.registry.ListState;
import id.tapis.registry.SnapshotStatus;
import java.util.List;

/** What the command line prints about register lists; the number is the exit status. */
final class RegistryLines {

  private RegistryLines() {}

  static int tell(ImportReport report) {
    for (var row : report.refused()) {
      System.out.printf("line %d: %s = %s: %s%n", row.line(), row.field(), row.value(), row.why());
    }
    if (report.outcome() == Outcome.STORED || report.outcome() == Outcome.REHEARSED) {
      for (var it : report.diff().changes()) {
        System.out.printf("%-11s %s: %s -> %s%n", it.kind(), it.name(), it.before(), it.after());
      }
      System.out.printf("changes %s, unchanged %d%n", report.diff().counts(), report.diff().same());
    }
    System.out.printf("%s: %d rows. %s%n", report.outcome(), report.accepted(), report.why());
    return report.outcome() == Outcome.REFUSED || !report.refused().isEmpty() ? 1 : 0;
  }

  static int tell(ListDecision decision) {
    System.out.println(
        switch (decision) {
          case DONE -> "done";
          case NEEDS_SECOND_PERSON -> "who brought a list does not approve it";
          case CHANGED_MEANWHILE -> "that list is not in use";
          case NO_SUCH_LIST -> "no list of that number";
        });
    return decision == ListDecision.DONE ? 0 : 1;
  }

  static int tell(List<SnapshotStatus> lists) {
    for (var it : lists) {
      System.out.printf(
          "%d  %s  as of %s  %d rows  %s, %s  %s%s%n",
          it.id(),
          it.publisher(),
          it.asOf(),
          it.rows(),
          it.official() ? "official" : "not official",
          it.complete() ? "complete" : "not complete",
          it.state(),
          it.current() || it.state() != ListState.IN_USE ? "" : "  (replaced)");
    }
    if (lists.isEmpty()) {
      System.out.println("no list on file");
    }
    return 0;
  }
}
