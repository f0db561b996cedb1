package id.tapis.understanding.training;

import id.tapis.understanding.ModelFile;
import id.tapis.understanding.Training.Example;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.AbstractModel;

/**
 * Measures a recipe on texts it has not seen: five parts, each read by a model of the other four.
 * What was made from a text goes with it.
 */
final class Folds {

  static final int PARTS = 5;

  private final List<Sample> samples;

  Folds(List<Sample> samples) {
    this.samples = samples;
  }

  private static int part(Sample sample) {
    return Math.floorMod(sample.origin().hashCode(), PARTS);
  }

  /**
   * Measures on so many of the parts, learned side by side, each on one thread: the outcome is
   * always the same.
   */
  Outcome measure(Maxent.Recipe recipe, int parts, Consumer<String> progress) {
    var guesses =
        IntStream.range(0, parts)
            .parallel()
            .mapToObj(it -> judged(recipe, it, progress))
            .flatMap(List::stream)
            .toList();
    return new Outcome(guesses);
  }

  private List<Guess> judged(Maxent.Recipe recipe, int fold, Consumer<String> progress) {
    var model = new Maxent(recipe).model(taught(fold));
    var guesses =
        samples.stream()
            .filter(it -> part(it) == fold && it.measured())
            .map(it -> guess(model, recipe, it))
            .toList();
    progress.accept("%s: part %d of %d".formatted(recipe.algorithm(), fold + 1, PARTS));
    return guesses;
  }

  private List<Example> taught(int fold) {
    return samples.stream()
        .filter(it -> part(it) != fold || it.origin().equals(Samples.NONE))
        .flatMap(it -> it.examples().stream())
        .toList();
  }

  private static Guess guess(AbstractModel model, Maxent.Recipe recipe, Sample sample) {
    var features = sample.features().toArray(String[]::new);
    var chances =
        recipe.pull() > 0
            ? model.eval(features, ModelFile.shares(features, recipe.pull()))
            : model.eval(features);
    var order = new ArrayList<Integer>();
    for (int i = 0; i < chances.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble((Integer it) -> chances[it]).reversed());
    return new Guess(
        sample, order.stream().map(model::getOutcome).toList(), chances[order.getFirst()]);
  }
}
