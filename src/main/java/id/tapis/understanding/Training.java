package id.tapis.understanding;

import id.tapis.knowledge.Home;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes models from labelled texts: one thread, fixed order, so that the same texts give the same
 * model.
 */
public interface Training {

  static Training of(Home home) {
    return new id.tapis.understanding.training.MaxentTraining(home);
  }

  /**
   * Trains kind and modus from the corpus and writes models/kind.bin, models/modus.bin and their
   * reports.
   */
  void trainReading(Consumer<String> progress);

  /** Trains any labelled features; writes the model file and answers its classifier. */
  Classifier train(List<Example> examples, Settings settings, Path model);

  /** Features and the label they should get. */
  record Example(Collection<String> features, String label) {}

  /** Passes over the data, and how often a feature must occur to count. */
  record Settings(int iterations, int cutoff) {}
}
