package id.tapis.understanding.training;

import id.tapis.understanding.ModelFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import opennlp.tools.ml.model.AbstractModel;

/**
 * Measures a recipe on texts it has not seen: five parts, each read by a model of the other four.
 */
final class Folds {

  private static final int PARTS = 5;
  private static final long SEED = 7;

  private final List<Sample> samples;
  private final int[] part;

  Folds(List<Sample> samples) {
    this.samples = samples;
    this.part = parts(samples);
  }

  /** Every label gets its share of each part. */
  private static int[] parts(List<Sample> samples) {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < samples.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(SEED));
    order.sort(Comparator.comparing(it -> samples.get(it).label()));
    var part = new int[samples.size()];
    for (int i = 0; i < order.size(); i++) {
      part[order.get(i)] = i % PARTS;
    }
    return part;
  }

  Outcome measure(Maxent.Recipe recipe, Consumer<String> progress) {
    var guesses = new ArrayList<Guess>();
    for (int fold = 0; fold < PARTS; fold++) {
      var model = new Maxent(recipe).model(taught(fold));
      for (int i = 0; i < samples.size(); i++) {
        if (part[i] == fold && samples.get(i).measured()) {
          guesses.add(guess(model, recipe, samples.get(i)));
        }
      }
      progress.accept("%s: part %d of %d".formatted(recipe.algorithm(), fold + 1, PARTS));
    }
    return new Outcome(guesses);
  }

  private List<id.tapis.understanding.Training.Example> taught(int fold) {
    var taught = new ArrayList<id.tapis.understanding.Training.Example>();
    for (int i = 0; i < samples.size(); i++) {
      if (part[i] != fold || !samples.get(i).measured()) {
        taught.add(samples.get(i).example());
      }
    }
    return taught;
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
