package id.tapis.assessment;

import id.tapis.understanding.Classifier;
import id.tapis.understanding.Scored;
import java.util.List;

/**
 * How likely each level is, from 0 to 1, as the models see it: danger and doubt as of an offer,
 * urgency as of something dangerous.
 */
record Chances(double danger, double doubt, double urgency) {

  /** The labels of the models. */
  static final String HIGH = Risk.HIGH.name();

  static final String NO_SIGNS = Risk.NO_SIGNS.name();
  static final String URGENT = Risk.URGENT.name();

  /** The models of levels: of offers, and of what is dangerous anyway. */
  record Models(Classifier offers, Classifier urgency) {
    String version() {
      return offers.version() + "-" + urgency.version();
    }

    Chances of(List<String> features) {
      var levels = offers.scores(features);
      return new Chances(
          chance(levels, HIGH),
          1 - chance(levels, NO_SIGNS),
          chance(urgency.scores(features), URGENT));
    }

    private static double chance(List<Scored> scores, String label) {
      return scores.stream()
          .filter(it -> it.label().equals(label))
          .mapToDouble(Scored::probability)
          .sum();
    }
  }
}
