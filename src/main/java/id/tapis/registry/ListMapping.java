package id.tapis.registry;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFault;
import id.tapis.knowledge.KnowledgeFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the lists of one publisher are read, whatever day they tell of: a file of {@code
 * config/registry/mappings}. The id is the file's name.
 */
public record ListMapping(String id, Shape shape) {

  /** What stands in the file; as in {@link SnapshotDescription}, but without the day. */
  public record Shape(
      @Nullable ListKind register,
      String publisher,
      boolean complete,
      boolean official,
      Map<String, String> columns,
      Map<String, String> statuses) {
    public Shape {
      columns = Map.copyOf(columns);
      statuses = Map.copyOf(statuses);
    }
  }

  /** All mappings, checked, by name. */
  public static List<ListMapping> all(Home home) {
    return KnowledgeFile.list(home.config("registry/mappings"), ".yaml").stream()
        .map(ListMapping::read)
        .toList();
  }

  private static ListMapping read(Path file) {
    var shape = KnowledgeFile.read(file, Shape.class);
    if (shape == null) {
      throw new KnowledgeFault(file, "-", "-", "says nothing");
    }
    var name = String.valueOf(file.getFileName());
    var mapping = new ListMapping(name.substring(0, name.length() - ".yaml".length()), shape);
    try {
      var unused = mapping.on(LocalDate.EPOCH, null);
    } catch (IllegalArgumentException e) {
      throw new KnowledgeFault(file, "columns, statuses", "-", String.valueOf(e.getMessage()));
    }
    return mapping;
  }

  /** The description of the list of one day; a decree allows it to be much shorter. */
  public SnapshotDescription on(LocalDate day, @Nullable String decree) {
    return new SnapshotDescription(
        shape.register(),
        shape.publisher(),
        day,
        shape.complete(),
        shape.official(),
        shape.columns(),
        shape.statuses(),
        decree);
  }
}
