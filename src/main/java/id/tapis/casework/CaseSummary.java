package id.tapis.casework;

import id.tapis.assessment.Risk;
import id.tapis.conversation.HandoverRequested.Ground;
import java.time.Instant;
import java.util.Optional;

/** A case as one line of the queue; without any of the client's words. */
public record CaseSummary(
    CaseId id,
    CaseStatus status,
    Risk risk,
    Ground ground,
    Optional<String> stage,
    Instant openedAt,
    Optional<Instant> unreadSince,
    Optional<String> counsellor,
    Optional<String> outcome,
    boolean unreachable,
    boolean held,
    boolean erasureAsked,
    boolean erased) {

  public boolean isOpen() {
    return status != CaseStatus.CLOSED;
  }
}
