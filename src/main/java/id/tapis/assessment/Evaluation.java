package id.tapis.assessment;

import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import id.tapis.understanding.Classifier;
import id.tapis.understanding.Corpus;
import id.tapis.understanding.CorpusText;
import id.tapis.understanding.OfferReader;
import id.tapis.understanding.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Trains the model of levels, and measures the whole check on labelled texts. */
public final class Evaluation {

  private static final Training.Settings SETTINGS = new Training.Settings(60, 2);
  private static final int FOLDS = 5;
  private static final Versions FOLD = new Versions("-", "fold", "-");

  private final Home home;
  private final OfferReader reader;
  private final Registry registry;
  private final Catalog catalog;
  private final EvidenceReader evidence;

  public Evaluation(Home home, OfferReader reader, Registry registry) {
    this.home = home;
    this.reader = reader;
    this.registry = registry;
    this.catalog = Catalog.load(home);
    this.evidence = new EvidenceReader(home, catalog, reader, registry);
  }

  /**
   * Trains models/level.bin from the training texts, and reports its cross-validation beside it.
   */
  public void trainLevels(Consumer<String> progress) throws IOException {
    var texts = Corpus.training(home);
    progress.accept("level: %d texts".formatted(texts.size()));
    var model = Training.of(home).train(levels(texts), SETTINGS, home.models("level.bin"));
    var folds = crossValidate(texts, progress);
    var report =
        new EvaluationReport("Model of levels", folds, "`java -jar target/tapis.jar train`");
    Files.writeString(home.models("level.md"), report.markdown(model.version()));
  }

  /** Measures the check on the hold-out and writes models/evaluation.md; answers a summary. */
  public String onHoldOut(Consumer<String> progress) throws IOException {
    var check = OfferCheck.load(home, reader, registry);
    var texts = Corpus.holdOut(home);
    var judged = new ArrayList<Judged>();
    for (var text : texts) {
      judged.add(new Judged(text, check.check(text.text())));
      if (judged.size() % 100 == 0) {
        progress.accept("%d of %d".formatted(judged.size(), texts.size()));
      }
    }
    var measures = new Measures(judged);
    var report =
        new EvaluationReport("Hold-out", measures, "`java -jar target/tapis.jar evaluate`");
    Files.writeString(
        home.models("evaluation.md"), report.markdown(check.check("-").versions().toString()));
    return report.summary();
  }

  /** Every text judged by models that never saw it. */
  Measures crossValidate(List<CorpusText> texts, Consumer<String> progress) throws IOException {
    var judged = new ArrayList<Judged>();
    for (int fold = 0; fold < FOLDS; fold++) {
      progress.accept("level: part %d of %d".formatted(fold + 1, FOLDS));
      judged.addAll(judge(texts, fold));
    }
    return new Measures(judged);
  }

  private List<Judged> judge(List<CorpusText> texts, int fold) throws IOException {
    var others = part(texts, fold, false);
    var models = new FoldModels(train(kinds(others)), train(modi(others)), train(levels(others)));
    var weigher = new Weigher(catalog, models.level(), WeighingSettings.load(home));
    var assessor = new Assessor(catalog, evidence, weigher);
    return part(texts, fold, true).stream()
        .map(it -> new Judged(it, assessor.assess(models.read(reader, it.text()), FOLD)))
        .toList();
  }

  private Classifier train(List<Training.Example> examples) throws IOException {
    var file = Files.createTempFile("fold", ".bin");
    try {
      return Training.of(home).train(examples, SETTINGS, file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private List<CorpusText> part(List<CorpusText> texts, int fold, boolean inside) {
    return texts.stream()
        .filter(it -> Math.floorMod(it.id().hashCode(), FOLDS) == fold == inside)
        .toList();
  }

  private List<Training.Example> levels(List<CorpusText> texts) {
    return texts.stream()
        .map(
            it ->
                new Training.Example(
                    evidence.features(reader.read(it.text()), it.kind()), it.level()))
        .toList();
  }

  private List<Training.Example> kinds(List<CorpusText> texts) {
    return texts.stream()
        .map(it -> new Training.Example(reader.read(it.text()).features(), it.kind().name()))
        .toList();
  }

  private List<Training.Example> modi(List<CorpusText> texts) {
    return texts.stream()
        .map(
            it ->
                new Training.Example(
                    reader.read(it.text()).features(),
                    it.modi().isEmpty() ? "-" : it.modi().getFirst()))
        .toList();
  }
}
