package id.tapis.desk;

import id.tapis.knowledge.Home;
import id.tapis.registry.ImportReport;
import id.tapis.registry.ListMapping;
import id.tapis.registry.RegisterImports;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Lists that staff upload, read as their publisher's mapping says; the file itself is not kept. */
@Component
class BroughtLists {
  private final RegisterImports imports;
  private final List<ListMapping> mappings;

  BroughtLists(RegisterImports imports, Home home) {
    this.imports = imports;
    this.mappings = ListMapping.all(home);
  }

  List<ListMapping> mappings() {
    return mappings;
  }

  boolean knows(String mapping) {
    return mappings.stream().anyMatch(it -> it.id().equals(mapping));
  }

  ImportReport bring(MultipartFile upload, RegisterPage.Told told, String by) throws IOException {
    var mapping =
        mappings.stream().filter(it -> it.id().equals(told.mapping())).findFirst().orElseThrow();
    var decree = told.decree() == null || told.decree().isBlank() ? null : told.decree().strip();
    var file = Files.createTempFile("list", ".upload");
    try {
      upload.transferTo(file);
      return imports.bring(file, mapping.on(told.day(), decree), by);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
