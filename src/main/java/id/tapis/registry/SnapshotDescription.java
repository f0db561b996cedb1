package id.tapis.registry;

import id.tapis.knowledge.KnowledgeFault;
import id.tapis.knowledge.KnowledgeFile;
import id.tapis.registry.tables.PrintedTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a list is: of what (of placement companies, where nothing is said), who published it, the
 * day it tells of, whether it is the whole official list, and how to read its columns and status
 * words. A decree allows it to be much shorter than the last.
 */
public record SnapshotDescription(
    @Nullable ListKind register,
    String publisher,
    LocalDate asOf,
    boolean complete,
    boolean official,
    Map<String, String> columns,
    Map<String, String> statuses,
    @Nullable String decree) {
  public SnapshotDescription {
    if (publisher.isBlank() || publisher.length() > 200) {
      throw new IllegalArgumentException("A publisher has a name of up to 200 letters");
    }
    columns = Map.copyOf(columns);
    statuses = Map.copyOf(statuses);
    for (var column : columns.keySet()) {
      Column.of(column);
    }
    for (var status : statuses.values()) {
      Status.valueOf(status);
    }
    if (!columns.containsKey("name") || !columns.containsKey("status")) {
      throw new IllegalArgumentException("The columns for name and status must be told");
    }
  }

  /** Reads the description that lies beside a list, under its name with {@code .yaml}. */
  public static SnapshotDescription beside(Path csv) {
    var name = String.valueOf(csv.getFileName());
    var yaml = csv.resolveSibling(name.substring(0, Math.max(0, name.lastIndexOf('.'))) + ".yaml");
    var description = KnowledgeFile.read(yaml, SnapshotDescription.class);
    if (description == null) {
      throw new KnowledgeFault(yaml, "-", "-", "says nothing");
    }
    return description;
  }

  /**
   * The names of the columns a list must have; few tell how a company is reached, but a permit
   * without its country says nothing.
   */
  Set<String> needed() {
    return columns.entrySet().stream()
        .filter(it -> !Column.of(it.getKey()).optional() || permits(it.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What is sought in a printed list: every row has its status in one line. */
  PrintedTable.Wanted printed() {
    return new PrintedTable.Wanted(needed(), columns.getOrDefault("status", ""));
  }

  private boolean permits(String column) {
    return kind() == ListKind.SIP2MI && Column.of(column) == Column.COUNTRY;
  }

  ListKind kind() {
    return register == null ? ListKind.P3MI : register;
  }

  Optional<String> shrinking() {
    return Optional.ofNullable(decree);
  }

  /** What a list may tell of a company. */
  enum Column {
    NAME,
    LICENCE,
    LICENCE_UNTIL,
    STATUS,
    STATUS_DATE,
    STATUS_UNTIL,
    ADDRESS,
    CITY,
    PROVINCE,
    PHONE,
    EMAIL,
    WEBSITE,
    COUNTRY,
    JOB,
    SOURCE,
    SOURCE_DATE;

    boolean optional() {
      return switch (this) {
        case PHONE, EMAIL, WEBSITE, COUNTRY, JOB -> true;
        case NAME,
            LICENCE,
            LICENCE_UNTIL,
            STATUS,
            STATUS_DATE,
            STATUS_UNTIL,
            ADDRESS,
            CITY,
            PROVINCE,
            SOURCE,
            SOURCE_DATE ->
            false;
      };
    }

    static Column of(String key) {
      return valueOf(key.toUpperCase(java.util.Locale.ROOT));
    }

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
