package id.tapis.registry;

import static id.tapis.registry.RegisterFixtures.TODAY;
import static id.tapis.registry.RegisterFixtures.official;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same list is read from every format; what is damaged is named and harms nothing. */
class ListFormatsTests {

  private static final String HEADER = "Nama|izin|STATUS|tanggal|sampai|kota|sumber|tanggal_sumber";
  private static final List<List<String>> CELLS =
      ListFormats.cells(
          HEADER,
          List.of(
              "PT Uji Satu|SIP-01|aktif|||Kota Uji||",
              "PT Uji Dua|SIP-02|dicabut|2026-01-05||Kota Uji|Keputusan Uji|2026-01-06"));

  @TempDir private Path folder;

  static Stream<byte[]> formats() {
    return Stream.of(
        ListFormats.delimited(CELLS, ","),
        ListFormats.delimited(CELLS, ";"),
        ListFormats.delimited(CELLS, "\t"),
        ("\uFEFF" + new String(ListFormats.delimited(CELLS, ";"), StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8),
        ("\uFEFF" + new String(ListFormats.delimited(CELLS, "\t"), StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_16LE),
        ListFormats.page(CELLS),
        ListFormats.workbook(CELLS));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatTellsTheSame(byte[] bytes) throws IOException {
    var file = read(bytes);

    assertThat(file.broken()).isEmpty();
    assertThat(file.refused()).isEmpty();
    assertThat(file.rows())
        .extracting(RegisterRow::name, it -> it.event().status())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("PT Uji Satu", Status.LICENSED),
            org.assertj.core.groups.Tuple.tuple("PT Uji Dua", Status.REVOKED));
    assertThat(file.rows().getLast().event().date().text()).isEqualTo("2026-01-05");
  }

  static Stream<Arguments> damaged() {
    var good = ListFormats.workbook(CELLS);
    var flipped = good.clone();
    for (int i = 40; i < flipped.length; i += 7) {
      flipped[i] ^= 0x5A;
    }
    return Stream.of(
        bad("nothing", new byte[0]),
        bad("one byte", new byte[] {7}),
        bad("noise", noise()),
        bad("a workbook cut off", Arrays.copyOf(good, good.length / 2)),
        bad("a workbook with its bytes flipped", flipped),
        bad("a bomb", ListFormats.bomb(400)),
        bad("a zip that is no workbook", ListFormats.bomb(1)),
        bad("an old workbook", bytes("\u00D0\u00CF\u0011\u00E0 and more")),
        bad("a PDF", bytes("%PDF-1.7 ...")),
        bad("a page without a table", bytes("<html><body>Daftar</body></html>")),
        bad("a page with another table", bytes("<table><tr><td>menu</td></tr></table>")),
        bad("a page of open tags", bytes("<html>" + "<table><tr><td>".repeat(2_000))),
        bad("another header", bytes("nama,status\nPT Uji Satu,aktif\n")),
        bad("a header with a column twice", bytes(header() + ",nama\n")),
        bad("an open quote", bytes(header() + "\n\"PT Uji Satu,,aktif,,,,,\n")),
        bad("a letter after a quote", bytes(header() + "\n\"PT Uji\"x,,aktif,,,,,\n")),
        bad("one endless line", bytes("x".repeat(2_000_000))),
        bad("only commas", bytes(",".repeat(100_000))),
        bad("a picture", bytes("\u0089PNG\r\n\u001A\n" + "\u0000".repeat(500))),
        bad("zeros", new byte[1_000_000]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damaged")
  void damagedFilesAreNamedAndTakenInNoPart(String what, byte[] bytes) throws IOException {
    var file = read(bytes);

    assertThat(file.broken()).as(what).isPresent();
    assertThat(file.rows()).isEmpty();
    assertThat(file.broken().orElseThrow().words()).doesNotContain("Exception");
  }

  @Test
  void formulasAreRefusedWithTheirRow() throws IOException {
    var cells =
        ListFormats.cells(
            HEADER,
            List.of(
                "=HYPERLINK(\"x\")|SIP-01|aktif|||Kota Uji||", "PT Uji Dua|SIP-02|aktif||||| "));

    var book = read(ListFormats.workbook(cells));

    assertThat(book.rows()).extracting(RegisterRow::name).containsExactly("PT Uji Dua");
    assertThat(book.refused())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.line()).isEqualTo(4);
              assertThat(it.why()).isEqualTo("begins like a formula");
            });
  }

  private SnapshotFile read(byte[] bytes) throws IOException {
    var file = folder.resolve("daftar.bin");
    Files.write(file, bytes);
    return SnapshotFile.read(file, official(TODAY));
  }

  private static Arguments bad(String what, byte[] bytes) {
    return Arguments.of(what, bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] noise() {
    var bytes = new byte[50_000];
    new java.util.Random(7).nextBytes(bytes);
    return bytes;
  }

  private static String header() {
    return HEADER.toLowerCase(java.util.Locale.ROOT).replace('|', ',');
  }
}
