package id.tapis.understanding;

import id.tapis.knowledge.Home;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Placeholder until the room is built. */
final class MaxentTraining implements Training {
  MaxentTraining(Home home) {
    throw new IllegalStateException("not yet, " + home);
  }

  @Override
  public void trainReading(Consumer<String> progress) {
    progress.accept("");
  }

  @Override
  public Classifier train(List<Example> examples, Settings settings, Path model) {
    return MaxentClassifier.load(model);
  }
}
