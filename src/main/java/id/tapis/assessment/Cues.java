package id.tapis.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases as people write them: strong ones show a sign alone, weak ones only beside another,
 * topics carry no risk.
 */
record Cues(List<String> strong, List<String> weak, @Nullable List<String> topic) {

  List<String> topics() {
    return topic == null ? List.of() : topic;
  }
}
