package id.tapis.registry;

import java.util.List;
import java.util.Optional;

/**
 * The one company a text claims to speak for or asks about, if any, where it names it, and those it
 * resembles.
 */
public record Match(
    Optional<String> id,
    Finding finding,
    double confidence,
    List<String> similar,
    String why,
    Optional<Place> place) {
  public Match {
    similar = List.copyOf(similar);
    if (id.isPresent() != (finding == Finding.EXACT || finding == Finding.LIKELY)) {
      throw new IllegalArgumentException(finding + " with " + id);
    }
  }

  /** From one UTF-16 position to another, which is no more part of it; asked is asked about. */
  public record Place(int from, int to, boolean asked) {}

  /** How sure: the registered name, one company with a slip, only resemblance, nothing. */
  public enum Finding {
    EXACT,
    LIKELY,
    SIMILAR,
    NONE
  }
}
