package id.tapis.assessment;

import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import id.tapis.understanding.Corpus;
import id.tapis.understanding.CorpusText;
import id.tapis.understanding.OfferReader;
import id.tapis.understanding.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;

/** Trains the model of levels, and measures the whole check on labelled texts. */
public final class Evaluation {

  private static final int FOLDS = 5;
  private static final Versions FOLD = new Versions("-", "fold", "-");

  private final Home home;
  private final OfferReader reader;
  private final Registry registry;
  private final Catalog catalog;
  private final EvidenceReader evidence;
  private final Training training;

  public Evaluation(Home home, OfferReader reader, Registry registry) {
    this.home = home;
    this.reader = reader;
    this.registry = registry;
    this.catalog = Catalog.load(home);
    this.evidence = new EvidenceReader(home, catalog, reader, registry);
    this.training = Training.of(home);
  }

  /**
   * Trains models/level.bin and models/urgency.bin from the training texts, and reports the
   * cross-validation of the whole check beside them.
   */
  public void trainLevels(Consumer<String> progress) throws IOException {
    var texts = Corpus.training(home);
    progress.accept("level: %d texts".formatted(texts.size()));
    var models =
        new LevelTraining(training, evidence, reader, Corpus.kinds(home))
            .train(texts, home.models("."));
    var folds = crossValidate(texts, progress);
    var report =
        new EvaluationReport(
            "Model of levels", folds, "`java -jar target/tapis.jar train`", beside(folds));
    Files.writeString(home.models("level.md"), report.markdown(models.version()));
  }

  /** Measures the check on the hold-out; writes models/evaluation.md and .json. */
  public Result onHoldOut(Consumer<String> progress) throws IOException {
    var check = OfferCheck.load(home, reader, registry);
    var texts = Corpus.holdOut(home);
    var judged = new ArrayList<Judged>();
    for (var text : texts) {
      judged.add(new Judged(text, check.check(text.text())));
      if (judged.size() % 100 == 0) {
        progress.accept("%d of %d".formatted(judged.size(), texts.size()));
      }
    }
    return written(
        "Hold-out", "evaluate", new Measures(judged), check.check("-").versions().toString());
  }

  /** Measures on the training texts, each read by models that never saw it. */
  public Result onFolds(Consumer<String> progress) throws IOException {
    var measures = crossValidate(Corpus.training(home), progress);
    return written("Five parts of the training texts", "evaluate --folds", measures, "folds");
  }

  /** A measurement's figures, and how it differs from an earlier one. */
  public record Result(String summary, Path json) {

    /** What is answered otherwise than in the earlier measurement, a line a text. */
    public List<String> flips(Path earlier) {
      return EvaluationFile.read(json).flips(EvaluationFile.read(earlier));
    }
  }

  private Result written(String title, String command, Measures measures, String versions)
      throws IOException {
    var name = command.replace(" --", "-").replace("evaluate", "evaluation");
    var report =
        new EvaluationReport(
            title,
            measures,
            "`java -jar target/tapis.jar %s`".formatted(command),
            beside(measures));
    Files.writeString(home.models(name + ".md"), report.markdown(versions));
    var json = home.models(name + ".json");
    EvaluationFile.of(versions, measures).write(json);
    return new Result(report.summary(), json);
  }

  private Map<String, Measures> beside(Measures measures) {
    return new Baselines(reader, evidence, catalog, Corpus.training(home)).of(measures);
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
    var blind = training.reader(others);
    var seeing = new EvidenceReader(home, catalog, blind, registry);
    var folder = Files.createTempDirectory("fold");
    try {
      var models =
          new LevelTraining(training, seeing, blind, Corpus.kinds(home)).train(others, folder);
      var weigher = new Weigher(catalog, models, WeighingSettings.load(home));
      var assessor = new Assessor(catalog, seeing, weigher);
      return part(texts, fold, true).stream()
          .map(it -> new Judged(it, assessor.assess(blind.read(it.text()), Answers.NONE, FOLD)))
          .toList();
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static List<CorpusText> part(List<CorpusText> texts, int fold, boolean inside) {
    return texts.stream()
        .filter(it -> Math.floorMod(it.id().hashCode(), FOLDS) == fold == inside)
        .toList();
  }
}
