package id.tapis.understanding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;

/** A maximum entropy model; its evaluation shares nothing that changes. */
final class MaxentClassifier implements Classifier {

  private static final Comparator<Scored> BEST =
      Comparator.comparingDouble(Scored::probability).reversed().thenComparing(Scored::label);

  private final GISModel model;
  private final Map<String, Context> contexts;
  private final float pull;
  private final String version;

  private MaxentClassifier(ModelFile file) {
    model = file.model();
    contexts = file.contexts();
    pull = file.pull();
    version = file.hash();
  }

  static Classifier load(Path model) {
    return new MaxentClassifier(ModelFile.read(model));
  }

  static Classifier of(ModelFile file) {
    return new MaxentClassifier(file);
  }

  @Override
  public Scored best(Collection<String> features) {
    var probabilities = probabilities(features);
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return new Scored(model.getOutcome(best), probabilities[best]);
  }

  private double[] probabilities(Collection<String> features) {
    var context = features.toArray(String[]::new);
    return pull > 0 ? model.eval(context, ModelFile.shares(context, pull)) : model.eval(context);
  }

  @Override
  public List<Scored> scores(Collection<String> features) {
    var probabilities = probabilities(features);
    var scores = new ArrayList<Scored>(probabilities.length);
    for (int i = 0; i < probabilities.length; i++) {
      scores.add(new Scored(model.getOutcome(i), probabilities[i]));
    }
    scores.sort(BEST);
    return scores;
  }

  @Override
  public List<Weight> weights(Collection<String> features, String label) {
    var weights = new ArrayList<Weight>();
    int outcome = model.getIndex(label);
    var all = features.toArray(String[]::new);
    var shares = pull > 0 ? ModelFile.shares(all, pull) : null;
    for (int i = 0; i < all.length; i++) {
      double weight = (shares == null ? 1 : shares[i]) * weight(all[i], outcome);
      if (weight != 0) {
        weights.add(new Weight(all[i], weight));
      }
    }
    weights.sort(Comparator.comparingDouble(Weight::weight).reversed());
    return weights;
  }

  private double weight(String feature, int outcome) {
    var context = contexts.get(feature);
    for (int i = 0; context != null && i < context.getOutcomes().length; i++) {
      if (context.getOutcomes()[i] == outcome) {
        return context.getParameters()[i];
      }
    }
    return 0;
  }

  @Override
  public String version() {
    return version;
  }
}
