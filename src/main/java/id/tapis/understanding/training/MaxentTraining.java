package id.tapis.understanding.training;

import id.tapis.knowledge.Home;
import id.tapis.understanding.Classifier;
import id.tapis.understanding.Training;
import id.tapis.understanding.features.FeatureReader;
import id.tapis.understanding.training.Maxent.Recipe;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Makes the models of this room, and any other from labelled features. */
public final class MaxentTraining implements Training {

  private static final Recipe KIND = new Recipe("MAXENT_QN", 100, 2, 2, 0.01, 30);
  private static final Recipe MODUS = new Recipe("MAXENT_QN", 60, 3, 2, 0.01, 30);
  private static final Map<String, Recipe> OTHERS =
      Map.of(
          "maxent, iterative scaling", new Recipe("MAXENT", 100, 3, 0, 0, 0),
          "naive Bayes", new Recipe("NAIVEBAYES", 1, 3, 0, 0, 0),
          "perceptron", new Recipe("PERCEPTRON", 100, 3, 0, 0, 0));

  private final Home home;

  public MaxentTraining(Home home) {
    this.home = home;
  }

  @Override
  public void trainReading(Consumer<String> progress) {
    progress.accept("Reading the texts");
    var samples = new Samples(home, FeatureReader.load(home));
    make("kind", samples.kinds(), KIND, progress);
    make("modus", samples.modi(), MODUS, progress);
  }

  @Override
  public Classifier train(List<Example> examples, Settings settings, Path model) {
    var recipe = new Recipe("MAXENT_QN", settings.iterations(), settings.cutoff(), 1.0, 0.02, 12);
    new Maxent(recipe).train(examples).write(model);
    return Classifier.load(model);
  }

  private void make(String name, List<Sample> samples, Recipe recipe, Consumer<String> progress) {
    progress.accept("Making the model for " + name);
    var file = new Maxent(recipe).train(samples.stream().map(Sample::example).toList());
    file.write(home.models(name + ".bin"));
    var model = Classifier.load(home.models(name + ".bin"));
    var folds = new Folds(samples);
    var outcome = folds.measure(recipe, progress);
    var others = new LinkedHashMap<String, Outcome>();
    new TreeMap<>(OTHERS).forEach((label, it) -> others.put(label, folds.measure(it, progress)));
    var report = new Report("The model for " + name);
    made(report, recipe, samples, model);
    measured(report, name, outcome, others);
    report.write(home.models(name + ".md"));
  }

  private static void made(Report report, Recipe recipe, List<Sample> samples, Classifier model) {
    long right =
        samples.stream()
            .filter(Sample::measured)
            .filter(it -> model.scores(it.features()).getFirst().label().equals(it.label()))
            .count();
    long measured = samples.stream().filter(Sample::measured).count();
    report
        .line(
            "Made by `java -jar target/tapis.jar train` from the texts of this project, which are")
        .line("invented and under its licence; nothing else went into it.")
        .line("")
        .line("- inner model: `%s`", model.version())
        .line(
            "- OpenNLP %s, %d passes, features met %d times or more, L2 cost %.1f, one thread,",
            recipe.algorithm(), recipe.iterations(), recipe.cutoff(), recipe.cost())
        .line("  seed of the parts 7, weights below %.2f left out", recipe.least())
        .line(
            "- reads %d of the %d texts it was made from as labelled: %.4f",
            right, measured, right / (double) measured)
        .section("Data")
        .data(samples);
  }

  private static void measured(
      Report report, String name, Outcome outcome, Map<String, Outcome> others) {
    report.section("Five parts, each read by a model of the other four");
    row(report, "as shipped", name, outcome);
    others.forEach((label, it) -> row(report, label, name, it));
    report.section("Per label, with Wilson's 95 % interval");
    outcome.table().lines().forEach(it -> report.line("%s", it));
    report.section("Misread in the parts").misread(outcome);
  }

  private static void row(Report report, String label, String name, Outcome outcome) {
    if ("modus".equals(name)) {
      report.line(
          "- %s: right label or none %.3f; of texts with a modus first %.3f, among three %.3f",
          label, outcome.accuracy(), outcome.among(1), outcome.among(3));
    } else {
      report.line("- %s: right %.3f", label, outcome.accuracy());
    }
  }
}
