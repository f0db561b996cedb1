package id.tapis.desk;

import id.tapis.knowledge.Home;
import id.tapis.registry.ImportReport;
import id.tapis.registry.ListMapping;
import id.tapis.registry.RegisterImports;
import id.tapis.registry.SnapshotDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
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

  Optional<ListMapping> mapping(String id) {
    return mappings.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  ImportReport bring(MultipartFile upload, SnapshotDescription description, String by)
      throws IOException {
    var file = Files.createTempFile("list", ".upload");
    try {
      upload.transferTo(file);
      return imports.bring(file, description, by);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
