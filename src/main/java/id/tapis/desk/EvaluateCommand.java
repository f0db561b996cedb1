package id.tapis.desk;

import id.tapis.assessment.Evaluation;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures the whole check on texts that nothing was made from. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Measures the check on models/corpus/holdout.jsonl and writes models/evaluation.md.")
final class EvaluateCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var bench = Workbench.open();
    var summary =
        new Evaluation(bench.home(), bench.reader(), bench.registry()).onHoldOut(this::tell);
    System.out.println(summary);
    return 0;
  }

  private void tell(String progress) {
    if (spec != null) {
      spec.commandLine().getErr().println(progress);
    }
  }
}
