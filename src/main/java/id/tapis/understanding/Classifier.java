package id.tapis.understanding;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Gives labels to a bag of features; every label comes with its probability, best first.
 * Thread-safe.
 */
public interface Classifier {

  static Classifier load(Path model) {
    return MaxentClassifier.load(model);
  }

  /** The model of a file that need not be written. */
  static Classifier of(ModelFile file) {
    return MaxentClassifier.of(file);
  }

  List<Scored> scores(Collection<String> features);

  /** The first of the scores. */
  Scored best(Collection<String> features);

  /**
   * How much each feature speaks for the label, in log units, strongest first; unknown features are
   * left out.
   */
  List<Weight> weights(Collection<String> features, String label);

  /** The model itself. */
  ModelFile file();

  /** A short hash of the model's content. */
  String version();

  /** One feature's contribution. */
  record Weight(String feature, double weight) {}
}
