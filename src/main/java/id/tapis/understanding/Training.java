package id.tapis.understanding;

import id.tapis.knowledge.Home;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
   * Trains models of reading from the corpus and writes them with their reports: all, or only those
   * named.
   */
  void trainReading(Set<String> only, Consumer<String> progress);

  /**
   * A reader with models of only these texts, made as the shipped ones are: to measure on others.
   */
  OfferReader reader(List<CorpusText> texts);

  /** The same text as it might have been written in haste, in slang, in disguise or on a poster. */
  List<String> variants(CorpusText text);

  /** Trains any labelled features; writes the model file and answers its classifier. */
  Classifier train(List<Example> examples, Path model);

  /** Features and the label they should get. */
  record Example(Collection<String> features, String label) {}
}
