package id.tapis.understanding.training;

import id.tapis.knowledge.Home;
import id.tapis.understanding.Classifier;
import id.tapis.understanding.Corpus;
import id.tapis.understanding.CorpusText;
import id.tapis.understanding.OfferReader;
import id.tapis.understanding.Training;
import id.tapis.understanding.features.FeatureReader;
import id.tapis.understanding.training.Maxent.Recipe;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/** Makes the models of this room, and any other from labelled features. */
public final class MaxentTraining implements Training {

  private static final Recipe WHOLE = new Recipe("MAXENT_QN", 60, 1, 2.0, 0.02, 16);
  private static final Recipe MANY = new Recipe("MAXENT_QN", 40, 2, 3.0, 0.02, 12);
  private static final Recipe CLAUSE = new Recipe("MAXENT_QN", 25, 2, 0.5, 0.05, 8);
  private static final Recipe NAMES = new Recipe("MAXENT_QN", 60, 2, 1.0, 0.02, 0);
  private static final Map<String, Recipe> OTHERS =
      Map.of(
          "maxent, iterative scaling", new Recipe("MAXENT", 40, 3, 0, 0, 0),
          "naive Bayes", new Recipe("NAIVEBAYES", 1, 3, 0, 0, 0),
          "perceptron", new Recipe("PERCEPTRON", 40, 3, 0, 0, 0));

  /** Parts on which other algorithms are measured: enough to compare. */
  private static final int COMPARED = 2;

  private final Home home;
  private final SingletonSupplier<FeatureReader> reader;
  private final SingletonSupplier<Noise> noise;

  public MaxentTraining(Home home) {
    this.home = home;
    this.reader = SingletonSupplier.of(() -> FeatureReader.load(home));
    this.noise = SingletonSupplier.of(() -> Noise.load(home));
  }

  @Override
  public void trainReading(Set<String> only, Consumer<String> progress) {
    progress.accept("Reading the texts");
    var samples = samples(Corpus.training(home));
    var makings = new LinkedHashMap<String, Runnable>();
    makings.put("kind", () -> make("kind", kinds(Corpus.training(home)), WHOLE, progress));
    makings.put("modus", () -> make("modus", samples.modi(), MANY, progress));
    makings.put("language", () -> make("language", samples.languages(), MANY, progress));
    makings.put("speaker", () -> make("speaker", samples.speakers(), WHOLE, progress));
    makings.put("signs", () -> make("signs", samples.signs(), CLAUSE, progress));
    makings.put("names", () -> make("names", samples.names(), NAMES, progress));
    if (!makings.keySet().containsAll(only)) {
      throw new IllegalArgumentException("Models of reading are " + makings.keySet());
    }
    makings.forEach(
        (name, making) -> {
          if (only.isEmpty() || only.contains(name)) {
            making.run();
          }
        });
  }

  @Override
  public OfferReader reader(List<CorpusText> texts) {
    var samples = samples(texts);
    var models =
        Stream.<Supplier<Classifier>>of(
                () -> learned(kinds(texts), WHOLE),
                () -> learned(samples.modi(), MANY),
                () -> learned(samples.languages(), MANY),
                () -> learned(samples.speakers(), WHOLE),
                () -> learned(samples.signs(), CLAUSE),
                () -> learned(samples.names(), NAMES))
            .parallel()
            .map(Supplier::get)
            .toList();
    return OfferReader.of(
        home,
        new OfferReader.Models(
            models.get(0),
            models.get(1),
            models.get(2),
            models.get(3),
            models.get(4),
            models.get(5)));
  }

  @Override
  public List<String> variants(CorpusText text) {
    return noise.obtain().variants(text);
  }

  @Override
  public Classifier train(List<Example> examples, Path model) {
    new Maxent(WHOLE).train(examples).write(model);
    return Classifier.load(model);
  }

  private Samples samples(List<CorpusText> texts) {
    return new Samples(home, reader.obtain(), noise.obtain(), texts);
  }

  private List<Sample> kinds(List<CorpusText> texts) {
    return samples(Stream.concat(texts.stream(), Corpus.kinds(home).stream()).toList()).kinds();
  }

  private static Classifier learned(List<Sample> samples, Recipe recipe) {
    return Classifier.of(new Maxent(recipe).train(examples(samples)));
  }

  private static List<Example> examples(List<Sample> samples) {
    return samples.stream().flatMap(it -> it.examples().stream()).toList();
  }

  private void make(String name, List<Sample> samples, Recipe recipe, Consumer<String> progress) {
    progress.accept("Making the model for " + name);
    new Maxent(recipe).train(examples(samples)).write(home.models(name + ".bin"));
    var model = Classifier.load(home.models(name + ".bin"));
    var folds = new Folds(samples);
    var outcome = folds.measure(recipe, Folds.PARTS, progress);
    var others = new LinkedHashMap<String, Outcome>();
    new TreeMap<>(recipe.equals(CLAUSE) ? Map.<String, Recipe>of() : OTHERS)
        .forEach((label, it) -> others.put(label, folds.measure(it, COMPARED, progress)));
    new ModelReport(name, recipe, model)
        .of(samples, outcome, others)
        .write(home.models(name + ".md"));
  }
}
