package id.tapis.assessment;

import id.tapis.understanding.Classifier;
import id.tapis.understanding.Panel;
import id.tapis.understanding.Scored;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

  /** With danger and doubt moved by so many log units. */
  Chances shifted(double units) {
    return units == 0 ? this : new Chances(shifted(danger, units), shifted(doubt, units), urgency);
  }

  private static double shifted(double chance, double units) {
    double odds = chance / Math.max(1e-12, 1 - chance) * Math.exp(units);
    return odds / (1 + odds);
  }

  /** The models of levels: of offers, and of what is dangerous anyway. */
  static final class Models {

    private final Panel panel;
    private final Classifier offers;
    private final String version;

    Models(Classifier offers, Classifier urgency) {
      panel = Panel.of(offers, urgency);
      this.offers = offers;
      version = offers.version() + "-" + urgency.version();
    }

    String version() {
      return version;
    }

    Chances of(List<String> features) {
      var judged = panel.judge(features);
      var levels = judged.scores(0);
      return new Chances(
          chance(levels, HIGH), 1 - chance(levels, NO_SIGNS), chance(judged.scores(1), URGENT));
    }

    /** What speaks for danger rather than for nothing, heaviest first. */
    List<Contribution> reasons(List<String> features) {
      var weights = new LinkedHashMap<String, Double>();
      offers
          .weights(features, HIGH)
          .forEach(it -> weights.merge(it.feature(), it.weight(), Double::sum));
      offers
          .weights(features, NO_SIGNS)
          .forEach(it -> weights.merge(it.feature(), -it.weight(), Double::sum));
      return weights.entrySet().stream()
          .map(it -> new Contribution(it.getKey(), it.getValue()))
          .sorted(
              Comparator.comparingDouble((Contribution it) -> -Math.abs(it.weight()))
                  .thenComparing(Contribution::feature))
          .toList();
    }

    private static double chance(List<Scored> scores, String label) {
      return scores.stream()
          .filter(it -> it.label().equals(label))
          .mapToDouble(Scored::probability)
          .sum();
    }
  }
}
