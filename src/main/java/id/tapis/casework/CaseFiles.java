package id.tapis.casework;

import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together all that belongs to a case. */
@Component
class CaseFiles {
  private final EvidenceFolder evidence;
  private final Letters letters;
  private final Notes notes;
  private final CaseConsents consents;
  private final Audit audit;

  CaseFiles(
      EvidenceFolder evidence, Letters letters, Notes notes, CaseConsents consents, Audit audit) {
    this.evidence = evidence;
    this.letters = letters;
    this.notes = notes;
    this.consents = consents;
    this.audit = audit;
  }

  CaseFile of(Case it) {
    return new CaseFile(
        it.summary(),
        evidence.of(it.id()),
        it.client().map(letters::of).orElse(List.of()),
        notes.of(it.id()),
        it.client().map(consents::of).orElse(List.of()),
        audit.of(it.id()));
  }
}
