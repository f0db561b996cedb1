package id.tapis.understanding.training;

import java.util.List;

/** What a model made of a text: the labels, best first, and how sure it was of the first. */
record Guess(Sample sample, List<String> labels, double chance) {

  boolean right() {
    return sample.labels().contains(labels.getFirst());
  }

  /** Whether one of the first modi is one the text has, whatever the chance that it has none. */
  boolean among(int first) {
    return labels.stream()
        .filter(it -> !it.equals(Samples.NONE))
        .limit(first)
        .anyMatch(sample.labels()::contains);
  }
}
