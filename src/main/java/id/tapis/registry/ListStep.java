package id.tapis.registry;

import java.time.Instant;

/** Something a person did with a list, kept for good. */
public record ListStep(Step step, String by, Instant at) {

  /** What can be done with a list. */
  public enum Step {
    BROUGHT,
    APPROVED,
    WITHDRAWN,
    BROUGHT_BACK
  }
}
