package id.tapis.registry;

import java.util.List;
import java.util.Optional;

/** The one company a text claims to speak for or asks about, if any, and those it resembles. */
public record Match(
    Optional<String> id, Finding finding, double confidence, List<String> similar, String why) {
  public Match {
    similar = List.copyOf(similar);
    if (id.isPresent() != (finding == Finding.EXACT || finding == Finding.LIKELY)) {
      throw new IllegalArgumentException(finding + " with " + id);
    }
  }

  /** How sure: the registered name, one company with a slip, only resemblance, nothing. */
  public enum Finding {
    EXACT,
    LIKELY,
    SIMILAR,
    NONE
  }
}
