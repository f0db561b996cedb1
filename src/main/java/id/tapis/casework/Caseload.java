package id.tapis.casework;

import id.tapis.casework.Deed.AlreadyClosed;
import id.tapis.casework.Deed.ChangedMeanwhile;
import id.tapis.casework.Deed.Done;
import id.tapis.casework.Deed.HeldBy;
import id.tapis.casework.Deed.NoSuchCase;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Keeps the door: checks who comes, acts in one transaction, writes it down. */
@Component
class Caseload implements Casework {
  private final Cases cases;
  private final CaseQueue queue;
  private final CaseFiles files;
  private final CaseActs acts;
  private final CaseMarks marks;
  private final Outcomes outcomes;
  private final Entrance entrance;

  Caseload(
      Cases cases,
      CaseQueue queue,
      CaseFiles files,
      CaseActs acts,
      CaseMarks marks,
      Outcomes outcomes,
      Entrance entrance) {
    this.cases = cases;
    this.queue = queue;
    this.files = files;
    this.acts = acts;
    this.marks = marks;
    this.outcomes = outcomes;
    this.entrance = entrance;
  }

  @Override
  public QueueView queue(Staff by, QueueFilter filter) {
    entrance.gate().check(by, Permission.SEE_QUEUE, Optional.empty());
    return entrance.within(
        () -> {
          entrance.gate().reads(by, Permission.SEE_QUEUE, Optional.empty());
          return queue.view(by, filter);
        });
  }

  @Override
  public Optional<CaseFile> show(CaseId id, Staff by) {
    entrance.gate().check(by, Permission.READ_CASE, Optional.of(id));
    return entrance.within(() -> cases.findById(id.value()).map(it -> read(it, by)));
  }

  private CaseFile read(Case it, Staff by) {
    entrance.gate().reads(by, Permission.READ_CASE, Optional.of(it.id()));
    if (it.counsellor().filter(by.name()::equals).isPresent()) {
      marks.read(it.id(), entrance.now());
    }
    return files.of(it);
  }

  @Override
  public Deed take(CaseId id, Staff by) {
    return change(id, by, Permission.TAKE, it -> acts.take(it, by));
  }

  @Override
  public Deed giveBack(CaseId id, Staff by) {
    return change(id, by, Permission.GIVE_BACK, it -> acts.giveBack(it, by));
  }

  @Override
  public Deed write(CaseId id, Staff by, Letter letter) {
    return change(id, by, Permission.WRITE, it -> acts.write(it, by, letter));
  }

  @Override
  public Deed note(CaseId id, Staff by, Note note) {
    return change(id, by, Permission.NOTE, it -> acts.note(it, by, note));
  }

  @Override
  public Deed close(CaseId id, Staff by, String outcome) {
    return change(id, by, Permission.CLOSE, it -> acts.close(it, by, outcome));
  }

  @Override
  public Deed hold(CaseId id, Staff by, boolean on) {
    return change(id, by, Permission.HOLD, it -> acts.hold(it, on));
  }

  @Override
  public List<Outcome> outcomes() {
    return outcomes.outcomes();
  }

  @Override
  public boolean may(Staff by, Permission permission) {
    return entrance.gate().opens(by, permission);
  }

  private Deed change(CaseId id, Staff by, Permission permission, Function<Case, Deed> act) {
    entrance.gate().check(by, permission, Optional.of(id));
    try {
      return entrance.within(
          () ->
              cases
                  .findById(id.value())
                  .map(it -> done(it, by, permission, act.apply(it)))
                  .orElse(new NoSuchCase()));
    } catch (OptimisticLockingFailureException e) {
      return entrance.within(() -> lost(id, by));
    }
  }

  private Deed done(Case it, Staff by, Permission permission, Deed deed) {
    if (deed instanceof Done) {
      cases.saveAndFlush(it);
      entrance.gate().passed(by, permission, it.id());
    }
    return deed;
  }

  /** Somebody was faster: who has the case now? */
  private Deed lost(CaseId id, Staff by) {
    var now = cases.findById(id.value());
    if (now.filter(it -> it.status() == CaseStatus.CLOSED).isPresent()) {
      return new AlreadyClosed();
    }
    return now.flatMap(Case::counsellor)
        .filter(holder -> !holder.equals(by.name()))
        .<Deed>map(HeldBy::new)
        .orElse(new ChangedMeanwhile());
  }
}
