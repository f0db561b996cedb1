package id.tapis.desk;

import id.tapis.registry.ImportReport;
import id.tapis.registry.ListState;
import id.tapis.registry.RegisterImports;
import id.tapis.registry.SnapshotDescription;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
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
    synopsisSubcommandLabel = "import FILE | diff FILE | withdraw N | status",
    description = "Keeps the register of placement companies.",
    subcommands = {
      RegistryCommand.Import.class,
      RegistryCommand.Diff.class,
      RegistryCommand.Withdraw.class,
      RegistryCommand.Status.class
    })
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

  /** What is done with a list in a file. */
  private int withFile(
      Path file, BiFunction<RegisterImports, SnapshotDescription, ImportReport> it) {
    if (!Files.isReadable(file)) {
      throw new IllegalArgumentException(file + ": cannot be read");
    }
    var description = SnapshotDescription.beside(file);
    return withRegister(imports -> RegistryLines.tell(it.apply(imports, description)));
  }

  /** Imports one list. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Imports a list (CSV, TSV, XLSX, a table in a web page) and puts it in use.",
        "Beside FILE.csv lies FILE.yaml: publisher, date, whether it is complete and official, and",
        "which columns mean what. The same list twice changes nothing. Every refused row is named",
        "with line, field, value and reason, and every change against the last list. Status 1 when",
        "rows were refused; when more than one in ten is, nothing is kept."
      })
  static final class Import implements Callable<Integer> {

    @ParentCommand private @Nullable RegistryCommand registry;

    @Parameters(paramLabel = "FILE", description = "the list")
    private Path file = Path.of("");

    @Override
    public Integer call() {
      return Objects.requireNonNull(registry)
          .withFile(file, (imports, about) -> imports.importFile(file, about));
    }
  }

  /** Shows what a list would change. */
  @Command(
      name = "diff",
      mixinStandardHelpOptions = true,
      description = "Tells what importing a list would refuse and change; keeps nothing.")
  static final class Diff implements Callable<Integer> {

    @ParentCommand private @Nullable RegistryCommand registry;

    @Parameters(paramLabel = "FILE", description = "the list")
    private Path file = Path.of("");

    @Override
    public Integer call() {
      return Objects.requireNonNull(registry)
          .withFile(file, (imports, about) -> imports.rehearse(file, about));
    }
  }

  /** Takes a list out of use. */
  @Command(
      name = "withdraw",
      mixinStandardHelpOptions = true,
      description =
          "Takes a list out of use; the one before it of the same publisher counts again.")
  static final class Withdraw implements Callable<Integer> {

    @ParentCommand private @Nullable RegistryCommand registry;

    @Parameters(paramLabel = "N", description = "its number, as status shows it")
    private long number;

    @Override
    public Integer call() {
      return Objects.requireNonNull(registry)
          .withRegister(imports -> RegistryLines.tell(imports.withdraw(number, "(operator)")));
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
            "%d  %s  as of %s  %d rows  %s, %s  %s%s%n",
            it.id(),
            it.publisher(),
            it.asOf(),
            it.rows(),
            it.official() ? "official" : "not official",
            it.complete() ? "complete" : "not complete",
            it.state(),
            it.current() || it.state() != ListState.IN_USE ? "" : "  (replaced)");
      }
      if (imports.status().isEmpty()) {
        System.out.println("no list on file");
      }
      return 0;
    }
  }
}
