package id.tapis.assessment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One known way of deceiving, as its file in config/modus says; severity 1 to 5. */
record Modus(
    String id,
    String category,
    int severity,
    Escalate escalate,
    Cues cues,
    Map<String, List<String>> elements,
    List<String> targets,
    List<String> origin,
    List<String> transit,
    List<String> destination,
    List<String> legal,
    List<String> refer,
    List<String> source,
    @Nullable String note,
    String asOf,
    Examples examples) {

  /** When a counsellor takes over. */
  enum Escalate {
    always,
    if_flags,
    self_service
  }
}
