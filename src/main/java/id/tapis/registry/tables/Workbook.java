package id.tapis.registry.tables;

import id.tapis.registry.ListFault.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Excel's sheets (.xlsx); a formula is shown as such, so that the row is refused by its value. */
final class Workbook {

  /** What a list of 300,000 companies unpacks to, and much less than a zip bomb. */
  private static final long LARGEST = 200_000_000;

  private Workbook() {}

  static Table read(byte[] bytes, Set<String> columns) throws NoTable {
    measure(bytes);
    Optional<NoTable> fault = Optional.empty();
    try (var book =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
      for (var sheet : book.getSheets().toList()) {
        try {
          return Tables.under(rows(sheet), columns);
        } catch (NoTable e) {
          fault = Optional.of(fault.orElse(e));
        }
      }
    } catch (IOException | ExcelReaderException | UncheckedIOException e) {
      throw new NoTable(Kind.NO_WORKBOOK);
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      throw new NoTable(Kind.NO_WORKBOOK);
    } catch (NullPointerException | java.util.NoSuchElementException e) {
      throw new NoTable(Kind.NO_WORKBOOK);
    }
    throw fault.orElseGet(() -> new NoTable(Kind.NO_WORKBOOK));
  }

  /** Unpacks without keeping anything, and stops where a bomb would go on. */
  private static void measure(byte[] bytes) throws NoTable {
    long left = LARGEST;
    try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
      for (var entry : java.util.Collections.list(zip.getEntries())) {
        try (var in = zip.getInputStream(entry)) {
          left -= size(in, left);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new NoTable(Kind.NO_WORKBOOK);
    }
  }

  private static long size(InputStream in, long left) throws IOException, NoTable {
    var buffer = new byte[65_536];
    long size = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      size += n;
      if (size > left) {
        throw new NoTable(Kind.BOMB, LARGEST);
      }
    }
    return size;
  }

  private static List<Table.Row> rows(Sheet sheet) throws IOException, NoTable {
    var rows = new ArrayList<Table.Row>();
    int width = 0;
    try (var lines = sheet.openStream()) {
      for (var line : (Iterable<Row>) lines::iterator) {
        if (rows.size() > Tables.MOST_ROWS || line.getCellCount() > Tables.WIDEST) {
          throw new NoTable(Kind.TOO_MANY_ROWS, Tables.MOST_ROWS);
        }
        var row = new Table.Row(line.getRowNum(), cells(line));
        if (!row.empty()) {
          width = Math.max(width, row.cells().size());
          rows.add(row);
        }
      }
    }
    int wide = width;
    return rows.stream().map(it -> it.padded(wide)).toList();
  }

  private static List<String> cells(Row line) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < line.getCellCount(); i++) {
      cells.add(line.getOptionalCell(i).map(Workbook::text).orElse(""));
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.FORMULA) {
      return "=" + cell.getFormula();
    }
    if (cell.getType() == CellType.NUMBER && dated(cell)) {
      return String.valueOf(cell.asDate().toLocalDate());
    }
    return cell.getType() == CellType.EMPTY ? "" : cell.getText();
  }

  private static boolean dated(Cell cell) {
    var format = cell.getDataFormatString();
    return format != null && format.toLowerCase(Locale.ROOT).contains("yy");
  }
}
