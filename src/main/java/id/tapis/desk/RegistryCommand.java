package id.tapis.desk;

import id.tapis.registry.ImportReport;
import id.tapis.registry.RegisterImports;
import id.tapis.registry.SnapshotDescription;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes register lists into the database, and tells which are there. */
@Command(
    name = "registry",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "import FILE | diff FILE | withdraw N | status",
    description = "Keeps the register of placement companies.")
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
  int take(@Parameters(paramLabel = "FILE", description = "the list") Path file) {
    return withFile(file, (imports, about) -> imports.importFile(file, about));
  }

  @Command(
      name = "diff",
      mixinStandardHelpOptions = true,
      description = "Tells what importing a list would refuse and change; keeps nothing.")
  int compare(@Parameters(paramLabel = "FILE", description = "the list") Path file) {
    return withFile(file, (imports, about) -> imports.rehearse(file, about));
  }

  @Command(
      name = "withdraw",
      mixinStandardHelpOptions = true,
      description =
          "Takes a list out of use; the one before it of the same publisher counts again.")
  int withdraw(
      @Parameters(paramLabel = "N", description = "its number, as status shows it") long number) {
    return withRegister(
        imports -> RegistryLines.tell(imports.withdraw(number, RegisterImports.OPERATOR)));
  }

  @Command(
      name = "status",
      mixinStandardHelpOptions = true,
      description = "Tells which lists are on file, of when, and how far they may be trusted.")
  int status() {
    return withRegister(imports -> RegistryLines.tell(imports.status()));
  }
}
