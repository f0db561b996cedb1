package id.tapis.registry;

import id.tapis.registry.ImportReport.RefusedRow;
import id.tapis.registry.ListFault.Kind;
import id.tapis.registry.tables.NoTable;
import id.tapis.registry.tables.Table;
import id.tapis.registry.tables.Tables;
import java.io.IOException;
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

/** A list as read from a file: good rows, refused ones, and whether it could be read to its end. */
record SnapshotFile(
    List<RegisterRow> rows, List<RefusedRow> refused, String checksum, Optional<ListFault> broken) {

  static final long LARGEST = 50_000_000;
  private static final int MOST_REFUSED = 1_000;

  static SnapshotFile read(Path file, SnapshotDescription description) {
    try {
      if (Files.size(file) > LARGEST) {
        return broken(new ListFault(Kind.LARGE, String.valueOf(LARGEST)));
      }
      var bytes = Files.readAllBytes(file);
      return new Reader(description).read(bytes);
    } catch (IOException e) {
      return broken(new ListFault(Kind.UNREADABLE, e.getClass().getSimpleName()));
    }
  }

  private static SnapshotFile broken(ListFault why) {
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
      Optional<ListFault> broken;
      try {
        broken = rows(Tables.read(bytes, description.needed()));
      } catch (NoTable e) {
        broken = Optional.of(e.fault());
      }
      return new SnapshotFile(rows, refused, checksum(bytes), broken);
    }

    private Optional<ListFault> rows(Table table) {
      var header = RowReader.Header.of(table.header());
      for (var line : table.rows()) {
        if (rows.size() >= Tables.MOST_ROWS || refused.size() >= MOST_REFUSED) {
          return Optional.of(
              new ListFault(Kind.TOO_MANY_ROWS, Tables.MOST_ROWS + ", " + MOST_REFUSED));
        }
        try {
          rows.add(new RowReader(description, header, line).row());
        } catch (RowReader.Unfit e) {
          refused.add(e.at(line.line()));
        }
      }
      return Optional.empty();
    }

    private String worth() {
      return "%s %s %s %s %s %s %s "
          .formatted(
              description.kind(),
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
