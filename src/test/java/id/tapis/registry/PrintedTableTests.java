package id.tapis.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tapis.registry.PrintedFormats.Style;
import id.tapis.registry.tables.NoTable;
import id.tapis.registry.tables.PrintedTable;
import id.tapis.understanding.paper.Paper;
import id.tapis.understanding.paper.PaperReader;
import id.tapis.understanding.paper.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Printed lists are read row by row, and whatever is wrong with a file is told. */
class PrintedTableTests {

  private static final PrintedTable.Wanted WANTED =
      new PrintedTable.Wanted(Set.of("Nama", "Nomor Izin", "Status", "Alamat"), "Status");
  private static final List<Integer> WIDTHS = List.of(30, 170, 110, 70, 260);

  private final PaperReader reader =
      new PaperReader(new PaperReader.Limits(20, 256, Duration.ofSeconds(60)));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyRowOfEveryPageIsReadWithItsBrokenCells(boolean ruled) throws Exception {
    var cells = cells(30);

    var table =
        PrintedTable.of(read(PrintedFormats.print(cells, new Style(ruled, WIDTHS))), WANTED);

    assertThat(table.header()).isEqualTo(cells.getFirst());
    assertThat(table.rows())
        .extracting(PrintedTable.PrintedRow::cells)
        .containsExactlyElementsOf(cells.subList(1, cells.size()));
    assertThat(table.rows().getLast().page()).isEqualTo(3);
  }

  @Test
  void aHeaderInTwoLinesIsOne() throws Exception {
    var cells = cells(3);

    var table =
        PrintedTable.of(
            read(PrintedFormats.print(cells, new Style(true, List.of(30, 170, 34, 70, 260)))),
            WANTED);

    assertThat(table.header()).contains("Nomor Izin");
    assertThat(table.rows()).hasSize(3);
  }

  @Test
  void whatIsMissingIsNamed() throws Exception {
    var cells = List.of(List.of("No", "Nama", "Status"), List.of("1", "PT Uji", "aktif"));
    var paper = read(PrintedFormats.print(cells, new Style(true, List.of(30, 200, 100))));

    assertThatThrownBy(() -> PrintedTable.of(paper, WANTED))
        .isInstanceOfSatisfying(
            NoTable.class, it -> assertThat(it.fault().words()).contains("Alamat, Nomor Izin"));
  }

  @Test
  void aScanIsNoTable() throws Exception {
    var paper = read(PrintedFormats.blank(2));

    assertThatThrownBy(() -> PrintedTable.of(paper, WANTED))
        .isInstanceOfSatisfying(
            NoTable.class, it -> assertThat(it.fault().kind()).isEqualTo(ListFault.Kind.SCANNED));
  }

  @Test
  void unfitFilesAreToldApart() {
    var whole = PrintedFormats.print(cells(5), new Style(true, WIDTHS));

    assertThat(why(PrintedFormats.locked())).isEqualTo(Unreadable.Why.LOCKED);
    assertThat(why(PrintedFormats.blank(21))).isEqualTo(Unreadable.Why.TOO_MANY_PAGES);
    assertThat(why("%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Unreadable.Why.DAMAGED);
    assertThat(why(java.util.Arrays.copyOf(whole, 300))).isEqualTo(Unreadable.Why.DAMAGED);
  }

  @Test
  void aProcessThatTakesTooLongIsEnded() throws IOException {
    var file = folder.resolve("slow.pdf");
    Files.write(file, PrintedFormats.blank(20));
    var hasty = new PaperReader(new PaperReader.Limits(20, 256, Duration.ofMillis(50)));

    assertThatThrownBy(() -> hasty.read(file))
        .isInstanceOfSatisfying(
            Unreadable.class, it -> assertThat(it.why()).isEqualTo(Unreadable.Why.TOO_HEAVY));
  }

  @Test
  void aFileThatSwellsEndsOnlyItsOwnProcess() throws Exception {
    var file = folder.resolve("swelling.pdf");
    Files.write(file, PrintedFormats.swelling(300));
    var narrow = new PaperReader(new PaperReader.Limits(20, 64, Duration.ofSeconds(60)));

    assertThatThrownBy(() -> narrow.read(file))
        .isInstanceOfSatisfying(
            Unreadable.class, it -> assertThat(it.why()).isEqualTo(Unreadable.Why.TOO_HEAVY));
  }

  private Paper read(byte[] pdf) throws IOException, Unreadable {
    var file = folder.resolve("list.pdf");
    Files.write(file, pdf);
    return reader.read(file);
  }

  private Unreadable.Why why(byte[] pdf) {
    try {
      read(pdf);
    } catch (Unreadable e) {
      return e.why();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    throw new AssertionError("was read");
  }

  private static List<List<String>> cells(int rows) {
    var cells = new ArrayList<List<String>>();
    cells.add(List.of("No", "Nama", "Nomor Izin", "Status", "Alamat"));
    for (int i = 1; i <= rows; i++) {
      var street =
          i % 3 == 0
              ? "Jalan Uji Raya Panjang Sekali Nomor %d, Kelurahan Uji, Kecamatan Uji Utara, Kota Uji, Jawa Barat"
                  .formatted(i)
              : "Jalan Uji %d".formatted(i);
      cells.add(
          List.of(
              String.valueOf(i),
              "PT Uji "
                  + "Kelana Wisnu Bahari Sentosa Makmur Abadi Jaya "
                      .substring(0, 7 * (1 + i % 6))
                      .strip(),
              "SIP %03d".formatted(i),
              i % 4 == 0 ? "dicabut" : "aktif",
              street));
    }
    return cells;
  }
}
