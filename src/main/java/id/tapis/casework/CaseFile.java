package id.tapis.casework;

import id.tapis.assessment.Risk;
import id.tapis.conversation.ConsentChanged.Purpose;
import id.tapis.conversation.HandoverRequested.Ground;
import id.tapis.conversation.Transcripts.Speaker;
import id.tapis.intake.Delivery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that staff see of a case. */
public record CaseFile(
    CaseSummary summary,
    List<Evidence> evidence,
    List<Said> transcript,
    List<Remark> remarks,
    List<Consent> consents,
    List<Happened> history) {
  public CaseFile {
    evidence = List.copyOf(evidence);
    transcript = List.copyOf(transcript);
    remarks = List.copyOf(remarks);
    consents = List.copyOf(consents);
    history = List.copyOf(history);
  }

  /** What was known at a handover; offer and assessment are absent once erased. */
  public record Evidence(
      Risk risk,
      Ground ground,
      Optional<String> offer,
      Optional<String> assessmentJson,
      String versions,
      Instant at) {}

  /** A line of the transcript; how far it got, when we said it. */
  public record Said(Speaker speaker, String words, Instant at, Optional<Delivery> delivery) {}

  /** A note and who wrote it. */
  public record Remark(String author, Note note, Instant at) {}

  /** One consent given or withdrawn. */
  public record Consent(Purpose purpose, boolean given, String textVersion, Instant at) {}

  /** A line of the audit. */
  public record Happened(String who, Permission action, boolean granted, Instant at) {}
}
