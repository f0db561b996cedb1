package id.tapis.desk;

import id.tapis.knowledge.Home;
import id.tapis.registry.ImportReport;
import id.tapis.registry.ListMapping;
import id.tapis.registry.PrintedLists;
import id.tapis.registry.RegisterImports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Lists that staff upload, read as their publisher's mapping says; the file itself is not kept. */
@Component
class BroughtLists {
  private static final String PRINT = "%PDF-";

  private final RegisterImports imports;
  private final PrintedLists prints;
  private final List<ListMapping> mappings;

  BroughtLists(RegisterImports imports, PrintedLists prints, Home home) {
    this.imports = imports;
    this.prints = prints;
    this.mappings = ListMapping.all(home);
  }

  List<ListMapping> mappings() {
    return mappings;
  }

  Optional<ListMapping> mapping(String id) {
    return mappings.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** Where a list came to: among the lists, or among those in print. */
  sealed interface Taken {
    record AsList(ImportReport report) implements Taken {}

    record InPrint(PrintedLists.Brought brought) implements Taken {}
  }

  Taken bring(MultipartFile upload, PrintedLists.Told told) throws IOException {
    var file = Files.createTempFile("list", ".upload");
    try {
      upload.transferTo(file);
      return printed(file)
          ? new Taken.InPrint(prints.bring(file, told))
          : new Taken.AsList(
              imports.bring(file, told.mapping().on(told.day(), told.decree()), told.by()));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static boolean printed(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(PRINT.length()), StandardCharsets.ISO_8859_1).equals(PRINT);
    }
  }
}
