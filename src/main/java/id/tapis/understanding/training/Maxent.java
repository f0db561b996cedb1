package id.tapis.understanding.training;

import id.tapis.understanding.ModelFile;
import id.tapis.understanding.Training.Example;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains maximum entropy models with OpenNLP: one thread, so that the outcome never varies. */
final class Maxent {

  private final Recipe recipe;

  Maxent(Recipe recipe) {
    this.recipe = recipe;
  }

  /**
   * How a model is made: the algorithm's name in OpenNLP, passes, how often a feature must occur,
   * the cost of large weights, the smallest weight kept, and the say that features share.
   */
  record Recipe(
      String algorithm, int iterations, int cutoff, double cost, double least, float pull) {}

  ModelFile train(List<Example> examples) {
    return file(model(examples));
  }

  AbstractModel model(List<Example> examples) {
    var events = examples.stream().map(this::event).toList();
    try {
      var trainer = TrainerFactory.getEventTrainer(parameters(), new HashMap<>());
      return (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Event event(Example example) {
    var features = example.features().toArray(String[]::new);
    if (recipe.pull() == 0) {
      return new Event(example.label(), features);
    }
    return new Event(example.label(), features, ModelFile.shares(features, recipe.pull()));
  }

  private TrainingParameters parameters() {
    var parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, recipe.algorithm());
    parameters.put(TrainingParameters.ITERATIONS_PARAM, recipe.iterations());
    parameters.put(TrainingParameters.CUTOFF_PARAM, recipe.cutoff());
    parameters.put("PrintMessages", false);
    parameters.put("Threads", 1);
    if (recipe.pull() > 0) {
      parameters.put("DataIndexer", "OnePassRealValue");
    }
    if ("MAXENT_QN".equals(recipe.algorithm())) {
      parameters.put("L1Cost", 0.0);
      parameters.put("L2Cost", recipe.cost());
      parameters.put("NumOfUpdates", 6);
    }
    return parameters;
  }

  @SuppressWarnings("unchecked")
  private ModelFile file(AbstractModel model) {
    var structures = model.getDataStructures();
    var contexts = (Map<String, Context>) structures[1];
    var labels = (String[]) structures[2];
    var names = new ArrayList<String>();
    var weights = new ArrayList<Context>();
    new TreeMap<>(contexts)
        .forEach(
            (name, context) -> {
              var kept = kept(context);
              if (kept.getOutcomes().length > 0) {
                names.add(name);
                weights.add(kept);
              }
            });
    return new ModelFile(
        recipe.pull(), labels, names.toArray(String[]::new), weights.toArray(Context[]::new));
  }

  private Context kept(Context context) {
    var outcomes = context.getOutcomes();
    var weights = context.getParameters();
    int[] strong =
        java.util.stream.IntStream.range(0, outcomes.length)
            .filter(it -> Math.abs(weights[it]) >= recipe.least())
            .toArray();
    var keptOutcomes = new int[strong.length];
    var keptWeights = new double[strong.length];
    for (int i = 0; i < strong.length; i++) {
      keptOutcomes[i] = outcomes[strong[i]];
      keptWeights[i] = (float) weights[strong[i]];
    }
    return new Context(keptOutcomes, keptWeights);
  }
}
