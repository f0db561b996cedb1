package id.tapis.conversation;

import id.tapis.assessment.Risk;
import id.tapis.intake.ClientId;
import java.util.Optional;

/** What was known when a client was handed over. */
public interface Handovers {

  Optional<Handover> handover(long id);

  /**
   * The offer's words (redacted), its level, and the assessment as JSON of the command line's
   * shape.
   */
  record Handover(
      long id, ClientId client, Risk risk, String offer, String assessmentJson, String language) {}
}
