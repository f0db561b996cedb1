package id.tapis.casework;

import id.tapis.casework.Deed.AlreadyClosed;
import id.tapis.casework.Deed.Done;
import id.tapis.casework.Deed.Erased;
import id.tapis.casework.Deed.HeldBy;
import id.tapis.casework.Deed.NeedsSecondPerson;
import id.tapis.casework.Deed.NoSuchOutcome;
import id.tapis.casework.Deed.NotTaken;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What each action does to a case, or why not. */
@Component
class CaseActs {
  private final StaffGate gate;
  private final Letters letters;
  private final Notes notes;
  private final CaseEraser eraser;
  private final Outcomes outcomes;
  private final CaseworkSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CaseActs(
      StaffGate gate,
      Letters letters,
      Notes notes,
      CaseEraser eraser,
      Outcomes outcomes,
      CaseworkSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.gate = gate;
    this.letters = letters;
    this.notes = notes;
    this.eraser = eraser;
    this.outcomes = outcomes;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  Deed take(Case it, Staff by) {
    return switch (it.status()) {
      case CLOSED -> new AlreadyClosed();
      case TAKEN -> heldByOther(it, by).<Deed>map(HeldBy::new).orElse(new Done());
      case QUEUED -> {
        it.take(by, clock.instant());
        yield new Done();
      }
    };
  }

  Deed giveBack(Case it, Staff by) {
    var obstacle = obstacle(it, by, gate.opens(by, Permission.ACT_FOR_OTHERS));
    if (obstacle.isEmpty()) {
      it.giveBack();
    }
    return obstacle.orElse(new Done());
  }

  Deed write(Case it, Staff by, Letter letter) {
    var obstacle =
        obstacle(it, by, false)
            .or(() -> it.client().isEmpty() ? Optional.of(new Erased()) : Optional.empty());
    if (obstacle.isEmpty()) {
      it.client().ifPresent(client -> letters.send(client, letter));
      it.replied(clock.instant());
    }
    return obstacle.orElse(new Done());
  }

  Deed note(Case it, Staff by, Note note) {
    if (it.status() == CaseStatus.CLOSED) {
      return new AlreadyClosed();
    }
    if (it.client().isEmpty()) {
      return new Erased();
    }
    notes.add(it.id(), by, note, clock.instant());
    return new Done();
  }

  Deed close(Case it, Staff by, String code) {
    var outcome = outcomes.outcome(code);
    if (outcome.isEmpty()) {
      return new NoSuchOutcome();
    }
    var how = outcome.get();
    var obstacle =
        obstacle(it, by, gate.opens(by, Permission.ACT_FOR_OTHERS))
            .or(() -> how.secondPerson() ? secondPerson(it, by, how) : Optional.empty());
    if (obstacle.isPresent()) {
      return obstacle.get();
    }
    var now = clock.instant();
    it.close(how, now);
    it.client().ifPresent(client -> letters.release(client, now.plus(settings.keepClosed())));
    events.publishEvent(new CaseClosed(it.id(), how.code(), now));
    return new Done();
  }

  Deed hold(Case it, boolean on) {
    if (it.client().isEmpty()) {
      return new Erased();
    }
    it.hold(on);
    if (!on && it.erasureAsked()) {
      eraser.erase(it);
    }
    return new Done();
  }

  private Optional<Deed> obstacle(Case it, Staff by, boolean deputy) {
    return switch (it.status()) {
      case CLOSED -> Optional.of(new AlreadyClosed());
      case QUEUED -> Optional.of(new NotTaken());
      case TAKEN -> deputy ? Optional.empty() : heldByOther(it, by).map(HeldBy::new);
    };
  }

  private Optional<Deed> secondPerson(Case it, Staff by, Outcome how) {
    var second = gate.opens(by, Permission.APPROVE_CLOSE) && heldByOther(it, by).isPresent();
    return second ? Optional.empty() : Optional.of(new NeedsSecondPerson(how.code()));
  }

  private static Optional<String> heldByOther(Case it, Staff by) {
    return it.counsellor().filter(holder -> !holder.equals(by.name()));
  }
}
