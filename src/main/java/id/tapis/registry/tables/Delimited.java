package id.tapis.registry.tables;

import id.tapis.registry.ListFault.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Text with a comma, a semicolon or a tab between the fields. */
final class Delimited {

  private Delimited() {}

  static Table read(byte[] bytes, Set<String> columns) throws NoTable {
    var text = text(bytes);
    return Tables.under(rows(text, delimiter(text)), columns);
  }

  /** Programs put a mark before the text that tells its encoding. */
  private static String text(byte[] bytes) {
    var text = new String(bytes, encoding(bytes));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset encoding(byte[] bytes) {
    if (bytes.length < 2) {
      return StandardCharsets.UTF_8;
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return switch (mark) {
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      default -> StandardCharsets.UTF_8;
    };
  }

  /** What stands most often in the first line. */
  private static char delimiter(String text) {
    var first = text.lines().findFirst().orElse("");
    char best = ',';
    for (char it : new char[] {'\t', ';'}) {
      if (count(first, it) > count(first, best)) {
        best = it;
      }
    }
    return best;
  }

  private static long count(String line, char delimiter) {
    return line.chars().filter(it -> it == delimiter).count();
  }

  private static List<Table.Row> rows(String text, char delimiter) throws NoTable {
    var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    var rows = new ArrayList<Table.Row>();
    try (var lines = CSVParser.parse(new StringReader(text), format)) {
      for (var line : lines) {
        if (rows.size() > Tables.MOST_ROWS) {
          throw new NoTable(Kind.TOO_MANY_ROWS, Tables.MOST_ROWS);
        }
        rows.add(new Table.Row(lines.getCurrentLineNumber(), line.toList()));
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new NoTable(Kind.NO_CSV, rows.size() + 1);
    }
    return rows;
  }
}
