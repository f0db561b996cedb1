package id.tapis.casework;

import id.tapis.assessment.Risk;
import java.time.Instant;

/** A case stands in the queue. */
public record CaseOpened(CaseId id, Risk risk, Instant at) {}
