package id.tapis.understanding.training;

import id.tapis.knowledge.Home;
import id.tapis.understanding.Classifier;
import id.tapis.understanding.Training;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Makes the models of this room, and any other from labelled features. */
public final class MaxentTraining implements Training {

  private final Home home;

  public MaxentTraining(Home home) {
    this.home = home;
  }

  @Override
  public void trainReading(Consumer<String> progress) {
    progress.accept(home.toString());
  }

  @Override
  public Classifier train(List<Example> examples, Settings settings, Path model) {
    var recipe =
        new Maxent.Recipe("MAXENT_QN", settings.iterations(), settings.cutoff(), 1.0, 0.02, true);
    new Maxent(recipe).train(examples).write(model);
    return Classifier.load(model);
  }
}
