package id.tapis.registry;

import id.tapis.registry.ImportReport.Outcome;
import id.tapis.registry.ListFault.Kind;
import id.tapis.registry.ListStep.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks a list and keeps it whole, or leaves everything as it is. */
final class KeptImports implements RegisterImports {

  private static final double MOST_LOST = 0.1;

  private final Snapshots snapshots;
  private final ListSteps steps;
  private final TransactionTemplate transaction;
  private final Runnable changed;

  KeptImports(
      Snapshots snapshots, ListSteps steps, TransactionTemplate transaction, Runnable changed) {
    this.snapshots = snapshots;
    this.steps = steps;
    this.transaction = transaction;
    this.changed = changed;
  }

  /** A list as read, with what it is and the list of its publisher that is in use. */
  private record Brought(
      SnapshotDescription description, SnapshotFile file, Optional<SnapshotStatus> before) {

    ImportReport refused(ListFault fault) {
      return stopped(Outcome.REFUSED, fault, OptionalLong.empty());
    }

    ImportReport known(OptionalLong list) {
      return stopped(Outcome.UNCHANGED, ListFault.of(Kind.ON_FILE), list);
    }

    private ImportReport stopped(Outcome outcome, ListFault fault, OptionalLong list) {
      return new ImportReport(
          outcome, file.rows().size(), file.refused(), Optional.of(fault), RegisterDiff.NONE, list);
    }

    ImportReport taken(Outcome outcome, RegisterDiff diff, OptionalLong list) {
      return new ImportReport(
          outcome, file.rows().size(), file.refused(), Optional.empty(), diff, list);
    }
  }

  @Override
  public ImportReport importFile(Path file, SnapshotDescription description) {
    var report = keep(brought(file, description), ListState.IN_USE, OPERATOR);
    if (report.outcome() == Outcome.STORED) {
      changed.run();
    }
    return report;
  }

  @Override
  public ImportReport bring(Path file, SnapshotDescription description, String by) {
    return keep(brought(file, description), ListState.DRAFT, by);
  }

  @Override
  public ImportReport rehearse(Path file, SnapshotDescription description) {
    var brought = brought(file, description);
    return refusal(brought)
        .orElseGet(() -> brought.taken(Outcome.REHEARSED, changes(brought), OptionalLong.empty()));
  }

  private Brought brought(Path file, SnapshotDescription description) {
    var before =
        snapshots.status().stream()
            .filter(it -> it.current() && it.publisher().equals(description.publisher()))
            .findFirst();
    return new Brought(description, SnapshotFile.read(file, description), before);
  }

  private RegisterDiff changes(Brought it) {
    return RegisterDiff.between(it.description().kind(), rows(it.before()), it.file().rows());
  }

  private List<RegisterRow> rows(Optional<SnapshotStatus> list) {
    return list.map(it -> snapshots.rows(it.id())).orElse(List.of());
  }

  /** Why this list is not kept: it is unfit, or on file already. */
  private Optional<ImportReport> refusal(Brought it) {
    var objection = objection(it);
    if (objection.isPresent()) {
      return objection.map(it::refused);
    }
    var known = snapshots.find(it.file().checksum());
    return known.isPresent() ? Optional.of(it.known(known)) : Optional.empty();
  }

  private ImportReport keep(Brought it, ListState state, String by) {
    var refusal = refusal(it);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var changes = changes(it);
    try {
      var id = transaction.execute(status -> kept(it, state, by));
      return it.taken(
          Outcome.STORED, changes, id == null ? OptionalLong.empty() : OptionalLong.of(id));
    } catch (DuplicateKeyException e) {
      return it.known(snapshots.find(it.file().checksum()));
    }
  }

  private long kept(Brought it, ListState state, String by) {
    long id = snapshots.keep(it.description(), it.file(), state);
    steps.add(id, Step.BROUGHT, by);
    return id;
  }

  private Optional<ListFault> objection(Brought it) {
    var file = it.file();
    if (file.broken().isPresent()) {
      return file.broken();
    }
    int good = file.rows().size();
    if (good == 0 || file.refused().size() > MOST_LOST * (good + file.refused().size())) {
      return Optional.of(ListFault.of(Kind.MOSTLY_UNFIT));
    }
    int before = it.before().map(SnapshotStatus::rows).orElse(0);
    boolean shrunk = good < before * (1 - MOST_LOST) && it.description().shrinking().isEmpty();
    return shrunk
        ? Optional.of(
            new ListFault(Kind.SHRUNK, "only %d rows where there were %d".formatted(good, before)))
        : Optional.empty();
  }

  @Override
  public ListDecision approve(long list, String by) {
    if (steps.broughtBy(list, by)) {
      return ListDecision.NEEDS_SECOND_PERSON;
    }
    return decide(list, Step.APPROVED, by, List.of(ListState.DRAFT));
  }

  @Override
  public ListDecision withdraw(long list, String by) {
    return decide(list, Step.WITHDRAWN, by, List.of(ListState.IN_USE, ListState.DRAFT));
  }

  @Override
  public ListDecision bringBack(long list, String by) {
    return decide(list, Step.BROUGHT_BACK, by, List.of(ListState.WITHDRAWN));
  }

  private ListDecision decide(long list, Step step, String by, List<ListState> from) {
    if (find(snapshots.status(), list).isEmpty()) {
      return ListDecision.NO_SUCH_LIST;
    }
    var to =
        switch (step) {
          case BROUGHT, BROUGHT_BACK -> ListState.DRAFT;
          case APPROVED -> ListState.IN_USE;
          case WITHDRAWN -> ListState.WITHDRAWN;
        };
    boolean done =
        Boolean.TRUE.equals(
            transaction.execute(
                status -> {
                  boolean moved = from.stream().anyMatch(it -> steps.change(list, it, to));
                  if (moved) {
                    steps.add(list, step, by);
                  }
                  return moved;
                }));
    if (done) {
      changed.run();
    }
    return done ? ListDecision.DONE : ListDecision.CHANGED_MEANWHILE;
  }

  @Override
  public Optional<RegisterDiff> diff(long list) {
    var all = snapshots.status();
    return find(all, list)
        .map(
            it -> RegisterDiff.between(it.register(), rows(before(all, it)), snapshots.rows(list)));
  }

  private static Optional<SnapshotStatus> find(List<SnapshotStatus> all, long list) {
    return all.stream().filter(it -> it.id() == list).findFirst();
  }

  /** The newest other list in use of the same publisher that is not newer. */
  private static Optional<SnapshotStatus> before(List<SnapshotStatus> all, SnapshotStatus list) {
    return all.stream()
        .filter(it -> it.id() != list.id() && it.publisher().equals(list.publisher()))
        .filter(it -> it.state() == ListState.IN_USE && !it.asOf().isAfter(list.asOf()))
        .findFirst();
  }

  @Override
  public List<ListStep> steps(long list) {
    return steps.of(list);
  }

  @Override
  public List<SnapshotStatus> status() {
    return snapshots.status();
  }
}
