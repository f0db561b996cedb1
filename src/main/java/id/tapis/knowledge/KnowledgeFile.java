package id.tapis.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
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
      return complete(file, "", YAML.readValue(Files.readString(file), shape));
    } catch (JacksonException e) {
      throw new KnowledgeFault(file, field(e), line(e), e.getOriginalMessage());
    } catch (IOException e) {
      throw new KnowledgeFault(
          file, "-", "-", "cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  /** All files of a folder with the given ending, by name. */
  /** The words of a plain list. */
  public static Set<String> words(Path file) {
    return lines(file).stream()
        .flatMap(it -> Arrays.stream(it.split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The lines of a plain list, without empty ones and remarks. */
  public static List<String> lines(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.map(String::strip).filter(it -> !it.isEmpty() && it.charAt(0) != '#').toList();
    } catch (IOException e) {
      throw new KnowledgeFault(
          file, "-", "-", "cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  public static List<Path> list(Path folder, String ending) {
    try (var files = Files.list(folder)) {
      return files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("No folder " + folder, e);
    }
  }

  /**
   * Every part that is not said to be nullable must be there: a rule with a hole is not met at
   * night.
   */
  private static <T> T complete(Path file, String at, T value) {
    switch (value) {
      case Record it -> completeRecord(file, at, it);
      case Collection<?> all -> all.forEach(it -> complete(file, at, it));
      case Map<?, ?> all -> all.values().forEach(it -> complete(file, at, it));
      default -> {}
    }
    return value;
  }

  private static void completeRecord(Path file, String at, Record value) {
    for (var part : value.getClass().getRecordComponents()) {
      var field = at.isEmpty() ? part.getName() : at + "." + part.getName();
      var held = heldBy(value, part);
      if (held != null) {
        complete(file, field, held);
      } else if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        throw new KnowledgeFault(file, field, "absent", "must be given");
      }
    }
  }

  private static @Nullable Object heldBy(Record value, RecordComponent part) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Unreadable " + part, e);
    }
  }

  private static String field(JacksonException e) {
    var path =
        e.getPath().stream()
            .map(
                it ->
                    it.getPropertyName() == null ? "[" + it.getIndex() + "]" : it.getPropertyName())
            .collect(Collectors.joining("."));
    return path.isEmpty() ? "-" : path;
  }

  private static String line(JacksonException e) {
    return e.getLocation() == null ? "-" : "line " + e.getLocation().getLineNr();
  }
}
