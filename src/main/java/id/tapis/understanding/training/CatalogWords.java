package id.tapis.understanding.training;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words by which a file of config/modus or config/indicators is known, and some that miss. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CatalogWords(String id, Cues cues, Examples examples) {

  List<String> hits() {
    return Stream.of(cues.strong(), cues.weak(), cues.topic(), examples.hit())
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .toList();
  }

  List<String> misses() {
    return Objects.requireNonNullElse(examples.miss(), List.of());
  }

  /** Its phrases. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Cues(
      @Nullable List<String> strong, @Nullable List<String> weak, @Nullable List<String> topic) {}

  /** Its examples. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Examples(@Nullable List<String> hit, @Nullable List<String> miss) {}
}
