package id.tapis.registry;

import id.tapis.registry.ImportReport.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks a list and keeps it whole, or leaves everything as it is. */
final class KeptImports implements RegisterImports {

  private static final double MOST_LOST = 0.1;

  private final Snapshots snapshots;
  private final TransactionTemplate transaction;
  private final Runnable kept;

  KeptImports(Snapshots snapshots, TransactionTemplate transaction, Runnable kept) {
    this.snapshots = snapshots;
    this.transaction = transaction;
    this.kept = kept;
  }

  @Override
  public ImportReport importFile(Path csv, SnapshotDescription description) {
    var file = SnapshotFile.read(csv, description);
    var report = keep(file, description);
    if (report.outcome() == Outcome.STORED) {
      kept.run();
    }
    return report;
  }

  private ImportReport keep(SnapshotFile file, SnapshotDescription description) {
    var objection = objection(file, description);
    if (objection.isPresent()) {
      return report(Outcome.REFUSED, file, objection.get());
    }
    if (snapshots.holds(file.checksum())) {
      return report(Outcome.UNCHANGED, file, "this list is on file already");
    }
    try {
      transaction.executeWithoutResult(it -> snapshots.keep(description, file));
    } catch (DuplicateKeyException e) {
      return report(Outcome.UNCHANGED, file, "another instance has just taken this list in");
    }
    return report(Outcome.STORED, file, "");
  }

  private static ImportReport report(Outcome outcome, SnapshotFile file, String why) {
    return new ImportReport(outcome, file.rows().size(), file.refused(), why);
  }

  private Optional<String> objection(SnapshotFile file, SnapshotDescription description) {
    if (file.broken().isPresent()) {
      return file.broken();
    }
    int good = file.rows().size();
    if (good == 0 || file.refused().size() > MOST_LOST * (good + file.refused().size())) {
      return Optional.of("more than one row in ten is unfit");
    }
    int before = snapshots.lastRows(description.publisher());
    boolean shrunk = good < before * (1 - MOST_LOST) && description.shrinking().isEmpty();
    return shrunk
        ? Optional.of("only %d rows where there were %d; name the decree".formatted(good, before))
        : Optional.empty();
  }

  @Override
  public List<SnapshotStatus> status() {
    return snapshots.status();
  }
}
