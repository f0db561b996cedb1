package id.tapis.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads YAML into records; unknown, missing and ill-typed fields are faults with file and field.
 */
public final class KnowledgeFile {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
          .build();

  private KnowledgeFile() {}

  public static <T> T read(Path file, Class<T> shape) {
    try {
      return YAML.readValue(Files.readString(file), shape);
    } catch (JacksonException e) {
      throw new KnowledgeFault(file, field(e), line(e), e.getOriginalMessage());
    } catch (IOException e) {
      throw new KnowledgeFault(
          file, "-", "-", "cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  /** All files of a folder with the given ending, by name. */
  public static List<Path> list(Path folder, String ending) {
    try (var files = Files.list(folder)) {
      return files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("No folder " + folder, e);
    }
  }

  private static String field(JacksonException e) {
    return e instanceof DatabindException d && !d.getPath().isEmpty() ? d.getPathReference() : "-";
  }

  private static String line(JacksonException e) {
    return e.getLocation() == null ? "-" : "line " + e.getLocation().getLineNr();
  }
}
