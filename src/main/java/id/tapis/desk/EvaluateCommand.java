package id.tapis.desk;

import id.tapis.assessment.Evaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the whole check on texts that nothing was made from. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Measures the check on models/corpus/holdout*.jsonl; writes models/evaluation.md and .json.")
final class EvaluateCommand implements Callable<Integer> {

  @Option(
      names = "--folds",
      description = "Measure on the training texts instead, each by models that never saw it.")
  private boolean folds;

  @Option(
      names = "--against",
      paramLabel = "FILE.json",
      description = "An earlier measurement: tell which texts are answered otherwise now.")
  private @Nullable Path against;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var bench = Workbench.open();
    var evaluation = new Evaluation(bench.home(), bench.reader(), bench.registry());
    var earlier =
        against == null
            ? null
            : Files.copy(
                against,
                Files.createTempFile("eval", ".json"),
                StandardCopyOption.REPLACE_EXISTING);
    var result = folds ? evaluation.onFolds(this::tell) : evaluation.onHoldOut(this::tell);
    System.out.println(result.summary());
    if (earlier != null) {
      result.flips(earlier).forEach(System.out::println);
      Files.delete(earlier);
    }
    return 0;
  }

  private void tell(String progress) {
    if (spec != null) {
      spec.commandLine().getErr().println(progress);
    }
  }
}
