package id.tapis.understanding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Context;

/** A maximum entropy model; its evaluation shares nothing that changes. */
final class MaxentClassifier implements Classifier {

  private final ModelFile file;
  private final Panel panel;
  private final Map<String, Context> contexts;
  private final String version;

  private MaxentClassifier(ModelFile file) {
    this.file = file;
    panel = Panel.of(List.of(file));
    contexts = file.contexts();
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
    return panel.judge(features).best(0);
  }

  @Override
  public List<Scored> scores(Collection<String> features) {
    return panel.judge(features).scores(0);
  }

  @Override
  public List<Weight> weights(Collection<String> features, String label) {
    var weights = new ArrayList<Weight>();
    int outcome = List.of(file.labels()).indexOf(label);
    var all = features.toArray(String[]::new);
    var shares = file.pull() > 0 ? ModelFile.shares(all, file.pull()) : null;
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
  public ModelFile file() {
    return file;
  }

  @Override
  public String version() {
    return version;
  }
}
