package id.tapis.assessment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One sign, as its file in config/indicators says; weight 1 to 5, negative for green ones. */
record Indicator(
    String id,
    Polarity polarity,
    String group,
    int weight,
    boolean critical,
    @Nullable Boolean abroad,
    @Nullable String strength,
    Cues cues,
    @Nullable Map<String, List<String>> maps,
    @Nullable List<String> law,
    @Nullable String falsePositive,
    @Nullable List<String> howToVerify,
    @Nullable String caution,
    List<String> source,
    String asOf,
    Examples examples) {

  /** Whether it can only be of work in another country. */
  boolean onlyAbroad() {
    return Boolean.TRUE.equals(abroad);
  }

  boolean red() {
    return polarity == Polarity.RED;
  }
}
