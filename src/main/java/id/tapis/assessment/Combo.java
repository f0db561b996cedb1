package id.tapis.assessment;

import java.util.List;
import java.util.Set;

/**
 * Signs that together set a level: all of the first list, and one of the second where it holds any.
 */
record Combo(
    String id,
    List<String> ifAll,
    List<String> ifAny,
    String level,
    String reason,
    List<String> refer,
    List<String> source) {

  /** What must be there must be plain; what only adds to it may be a hint. */
  boolean fires(Set<String> plain, Set<String> hinted) {
    return plain.containsAll(ifAll)
        && (ifAny.isEmpty() || ifAny.stream().anyMatch(hinted::contains));
  }
}
