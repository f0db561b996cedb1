package id.tapis.casework;

import java.time.Instant;

/** A case ended with an outcome code of config/outcomes. */
public record CaseClosed(CaseId id, String outcome, Instant at) {}
