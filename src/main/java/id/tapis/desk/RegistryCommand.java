package id.tapis.desk;

import id.tapis.registry.ImportReport;
import id.tapis.registry.RegisterImports;
import id.tapis.registry.SnapshotDescription;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes register lists into the database, and tells which are there. */
@Command(
    name = "registry",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "import FILE | status",
    description = "Keeps the register of placement companies.",
    subcommands = {RegistryCommand.Import.class, RegistryCommand.Status.class})
final class RegistryCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  private final Class<?> application;

  RegistryCommand(Class<?> application) {
    this.application = application;
  }

  private int withRegister(ToIntFunction<RegisterImports> deed) {
    return new Offline(application).with(deed);
  }

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  /** Imports one list. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Imports a list from CSV. Beside FILE.csv lies FILE.yaml: publisher, date, whether it is",
        "complete and official, and which columns mean what. The same list twice changes nothing.",
        "Every refused row is named with line, field, value and reason; then nothing is kept, status 1."
      })
  static final class Import implements Callable<Integer> {

    @ParentCommand private @Nullable RegistryCommand registry;

    @Parameters(paramLabel = "FILE", description = "the list")
    private Path file = Path.of("");

    @Override
    public Integer call() {
      if (!Files.isReadable(file)) {
        throw new IllegalArgumentException(file + ": cannot be read");
      }
      var description = SnapshotDescription.beside(file);
      return Objects.requireNonNull(registry)
          .withRegister(imports -> tell(imports.importFile(file, description)));
    }

    private static int tell(ImportReport report) {
      for (var row : report.refused()) {
        System.out.printf(
            "line %d: %s = %s: %s%n", row.line(), row.field(), row.value(), row.why());
      }
      System.out.printf("%s: %d rows. %s%n", report.outcome(), report.accepted(), report.why());
      return report.outcome() == ImportReport.Outcome.REFUSED || !report.refused().isEmpty()
          ? 1
          : 0;
    }
  }

  /** Lists what is on file. */
  @Command(
      name = "status",
      mixinStandardHelpOptions = true,
      description = "Tells which lists are on file, of when, and how far they may be trusted.")
  static final class Status implements Callable<Integer> {

    @ParentCommand private @Nullable RegistryCommand registry;

    @Override
    public Integer call() {
      return Objects.requireNonNull(registry).withRegister(Status::tell);
    }

    private static int tell(RegisterImports imports) {
      for (var it : imports.status()) {
        System.out.printf(
            "%s  as of %s  %d rows  %s, %s%s%n",
            it.publisher(),
            it.asOf(),
            it.rows(),
            it.official() ? "official" : "not official",
            it.complete() ? "complete" : "not complete",
            it.current() ? "" : "  (replaced)");
      }
      if (imports.status().isEmpty()) {
        System.out.println("no list on file");
      }
      return 0;
    }
  }
}
