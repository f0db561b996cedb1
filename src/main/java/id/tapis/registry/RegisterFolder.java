package id.tapis.registry;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFault;
import id.tapis.knowledge.KnowledgeFile;
import java.nio.file.Path;
import java.util.List;

/** The lists that come with the program, in {@code config/registry}. */
final class RegisterFolder {

  private RegisterFolder() {}

  static List<Path> files(Home home) {
    return KnowledgeFile.list(home.config("registry"), ".csv");
  }

  static List<Snapshot> lists(Home home) {
    return files(home).stream().map(RegisterFolder::list).toList();
  }

  private static Snapshot list(Path csv) {
    var description = SnapshotDescription.beside(csv);
    var file = SnapshotFile.read(csv, description);
    file.broken()
        .ifPresent(
            why -> {
              throw new KnowledgeFault(csv, "-", "-", why.words());
            });
    for (var row : file.refused()) {
      throw new KnowledgeFault(csv, row.field(), row.value(), row.why());
    }
    return new Snapshot(
        description.kind(),
        description.publisher(),
        description.asOf(),
        description.complete(),
        description.official(),
        file.rows());
  }
}
