package id.tapis.registry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** The same invented list in each format that is read. */
public final class ListFormats {

  private ListFormats() {}

  /** Rows under the header, cells parted by a bar. */
  public static List<List<String>> cells(String header, List<String> rows) {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(header), rows.stream())
        .map(it -> List.of(it.split("\\|", -1)))
        .toList();
  }

  public static byte[] delimited(List<List<String>> cells, String delimiter) {
    return cells.stream()
        .map(it -> String.join(delimiter, it))
        .collect(Collectors.joining("\r\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] page(List<List<String>> cells) {
    var rows =
        cells.stream()
            .map(it -> "<tr><td>" + String.join("</td><td>", it) + "</td></tr>")
            .collect(Collectors.joining("\n"));
    return ("<!DOCTYPE html><html><head><meta charset=utf-8></head><body><table><tr><td>menu"
            + "</td></tr></table><p>Daftar</p><table>"
            + rows
            + "</table></body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A workbook with a title above the header; what begins with = is a formula. */
  public static byte[] workbook(List<List<String>> cells) {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "uji", "1.0")) {
      var sheet = book.newWorksheet("Daftar");
      sheet.value(0, 0, "DAFTAR PERUSAHAAN");
      for (int row = 0; row < cells.size(); row++) {
        for (int column = 0; column < cells.get(row).size(); column++) {
          var text = cells.get(row).get(column);
          if (text.startsWith("=")) {
            sheet.formula(row + 2, column, text.substring(1));
          } else {
            sheet.value(row + 2, column, text);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A small file that unpacks to the given number of megabytes. */
  static byte[] bomb(int megabytes) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      for (int i = 0; i < megabytes; i++) {
        zip.write(new byte[1 << 20]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
