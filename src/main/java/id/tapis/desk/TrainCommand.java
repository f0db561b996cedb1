package id.tapis.desk;

import id.tapis.assessment.Evaluation;
import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import id.tapis.understanding.OfferReader;
import id.tapis.understanding.Training;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Rebuilds all models from models/corpus. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Rebuilds all models from models/corpus, with a report beside each.")
final class TrainCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "MODEL",
      description = "only these models of reading, such as names; the model of levels stays")
  private Set<String> only = Set.of();

  @Override
  public Integer call() throws IOException {
    var home = Home.find();
    Training.of(home).trainReading(only, this::tell);
    if (!only.isEmpty()) {
      return 0;
    }
    var registry = Registry.load(home, Clock.systemUTC());
    new Evaluation(home, OfferReader.load(home), registry).trainLevels(this::tell);
    return 0;
  }

  private void tell(String progress) {
    if (spec != null) {
      spec.commandLine().getErr().println(progress);
    }
  }
}
