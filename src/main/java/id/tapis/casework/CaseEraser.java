package id.tapis.casework;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Takes a case's content away and leaves its id, times and outcome. */
@Component
class CaseEraser {
  private final Cases cases;
  private final EvidenceFolder evidence;
  private final Notes notes;
  private final CaseConsents consents;
  private final Clock clock;

  CaseEraser(
      Cases cases, EvidenceFolder evidence, Notes notes, CaseConsents consents, Clock clock) {
    this.cases = cases;
    this.evidence = evidence;
    this.notes = notes;
    this.consents = consents;
    this.clock = clock;
  }

  void erase(Case it) {
    evidence.erase(it.id());
    notes.erase(it.id());
    it.client().ifPresent(consents::erase);
    it.erase(clock.instant());
    cases.saveAndFlush(it);
  }
}
