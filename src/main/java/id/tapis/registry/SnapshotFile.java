package id.tapis.registry;

import id.tapis.registry.ImportReport.RefusedRow;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A list as read from a file: good rows, refused ones, and whether it could be read to its end. */
record SnapshotFile(
    List<RegisterRow> rows, List<RefusedRow> refused, String checksum, Optional<String> broken) {

  static final long LARGEST = 50_000_000;
  private static final int MOST_ROWS = 300_000;
  private static final int MOST_REFUSED = 1_000;

  static SnapshotFile read(Path csv, SnapshotDescription description) {
    try {
      if (Files.size(csv) > LARGEST) {
        return broken("is larger than " + LARGEST + " bytes");
      }
      var bytes = Files.readAllBytes(csv);
      return new Reader(description).read(bytes);
    } catch (IOException e) {
      return broken("cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static SnapshotFile broken(String why) {
    return new SnapshotFile(List.of(), List.of(), "", Optional.of(why));
  }

  private static final class Reader {
    private final SnapshotDescription description;
    private final List<RegisterRow> rows = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();

    Reader(SnapshotDescription description) {
      this.description = description;
    }

    SnapshotFile read(byte[] bytes) {
      var text = new String(bytes, StandardCharsets.UTF_8);
      var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      Optional<String> broken;
      try (var csv = CSVParser.parse(new StringReader(plain(text)), format)) {
        broken = missing(csv);
        if (broken.isEmpty()) {
          broken = rows(csv);
        }
      } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
        broken = Optional.of("is no CSV from row %d on".formatted(rows.size() + 2));
      }
      return new SnapshotFile(rows, refused, checksum(bytes), broken);
    }

    /** Without the mark that some programs put before UTF-8. */
    private static String plain(String text) {
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Optional<String> missing(CSVParser csv) {
      return description.columns().values().stream()
          .filter(it -> !csv.getHeaderNames().contains(it))
          .findFirst()
          .map(it -> "has no column " + it);
    }

    private Optional<String> rows(CSVParser csv) {
      for (var line : csv) {
        if (rows.size() >= MOST_ROWS || refused.size() >= MOST_REFUSED) {
          return Optional.of("has too many rows, or too many bad ones");
        }
        long number = csv.getCurrentLineNumber();
        try {
          rows.add(new RowReader(description, line).row());
        } catch (RowReader.Unfit e) {
          refused.add(e.at(number));
        }
      }
      return Optional.empty();
    }

    private String worth() {
      return "%s %s %s %s %s %s "
          .formatted(
              description.publisher(),
              description.asOf(),
              description.complete(),
              description.official(),
              new TreeMap<>(description.columns()),
              new TreeMap<>(description.statuses()));
    }

    private String checksum(byte[] bytes) {
      try {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(worth().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(bytes));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
