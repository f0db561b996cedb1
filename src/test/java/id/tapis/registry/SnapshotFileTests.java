package id.tapis.registry;

import static id.tapis.registry.RegisterFixtures.csv;
import static id.tapis.registry.RegisterFixtures.gathered;
import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.registry.ImportReport.RefusedRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged list is named, line by line, and harms nothing. */
class SnapshotFileTests {

  @TempDir private Path folder;

  @Test
  void damagedRowsAreNamedWithLineFieldAndValue() {
    var file =
        SnapshotFile.read(
            csv(
                folder,
                """
                PT Uji Satu,,?,,,,,
                ,,?,,,,,
                PT Uji Dua,,entah,,,,,
                PT Uji Tiga,,dicabut,2026-13-01,,,Kabar,2026-01-01
                PT Uji Empat,,dicabut,2027-01-01,,,Kabar,2026-01-01
                PT Uji Lima,,?
                PT Uji Enam,,?,,,,,
                """),
            gathered());

    assertThat(file.broken()).isEmpty();
    assertThat(file.rows())
        .extracting(RegisterRow::name)
        .containsExactly("PT Uji Satu", "PT Uji Enam");
    assertThat(file.refused())
        .extracting(RefusedRow::line, RefusedRow::field, RefusedRow::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3L, "name", ""),
            org.assertj.core.groups.Tuple.tuple(4L, "status", "entah"),
            org.assertj.core.groups.Tuple.tuple(5L, "status_date", "2026-13-01"),
            org.assertj.core.groups.Tuple.tuple(6L, "status_date", "2027-01-01"),
            org.assertj.core.groups.Tuple.tuple(7L, "-", "3"));
  }

  @Test
  void aListWithoutItsColumnsIsRefusedWhole() throws IOException {
    var csv = Files.writeString(folder.resolve("daftar.csv"), "nama,status\nPT Uji Satu,?\n");

    assertThat(SnapshotFile.read(csv, gathered()).broken()).isPresent();
  }

  @Test
  void anOpenQuoteBreaksTheListInsteadOfSwallowingIt() {
    var file =
        SnapshotFile.read(csv(folder, "\"PT Uji Satu,,?,,,,,\nPT Uji Dua,,?,,,,,\n"), gathered());

    assertThat(file.broken()).isPresent();
    assertThat(file.rows()).isEmpty();
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    var csv = folder.resolve("daftar.csv");
    Files.write(csv, new byte[] {0x50, 0x4B, 3, 4, (byte) 0xFF, (byte) 0xFE, 0, 0, 7});

    assertThat(SnapshotFile.read(csv, gathered()).broken()).isPresent();
  }

  @Test
  void aMissingFileIsSaidToBeUnreadable() {
    assertThat(SnapshotFile.read(folder.resolve("tiada.csv"), gathered()).broken()).isPresent();
  }
}
