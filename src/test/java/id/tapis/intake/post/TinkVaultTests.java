package id.tapis.intake.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed opens only with its key and in its place. */
class TinkVaultTests {

  @TempDir Path folder;

  private final TinkVault vault = TinkVault.of(TinkVault.fresh());

  @Test
  void opensWhatItSealed() {
    var sealed = vault.seal("nama saya Sari 🙂", "case.note:1");

    assertThat(vault.open(sealed, "case.note:1")).isEqualTo("nama saya Sari 🙂");
    assertThat(new String(sealed)).doesNotContain("Sari");
  }

  @Test
  void refusesTheWrongPlace() {
    var sealed = vault.seal("halo", "case.note:1");

    assertThatThrownBy(() -> vault.open(sealed, "case.note:2"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAnotherKey() {
    var sealed = TinkVault.of(TinkVault.fresh()).seal("halo", "x");

    assertThatThrownBy(() -> vault.open(sealed, "x")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsNullsAndLoneSurrogatesOut() {
    var sealed = vault.sealBytes(new byte[] {0, -1, 7}, "x");

    assertThat(vault.openBytes(sealed, "x")).containsExactly(0, -1, 7);
  }

  @Test
  void givesTheSamePseudonymForTheSameKeyOnly() {
    assertThat(vault.pseudonym("tg:5")).isEqualTo(vault.pseudonym("tg:5")).hasSize(26);
    assertThat(vault.pseudonym("tg:5")).isNotEqualTo(vault.pseudonym("tg:6"));
    assertThat(vault.pseudonym("tg:5"))
        .isNotEqualTo(TinkVault.of(TinkVault.fresh()).pseudonym("tg:5"))
        .matches("[a-z2-7]{26}");
  }

  @Test
  void makesAKeyFileForItsOwnerAloneAndReadsItAgain() throws Exception {
    var file = folder.resolve("keys/tapis.key");
    var first = new TinkVault(settings(file), "");
    var second = new TinkVault(settings(file), "");

    assertThat(second.open(first.seal("halo", "x"), "x")).isEqualTo("halo");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (Stream<Path> all = Files.list(file.getParent())) {
      assertThat(all).containsExactly(file);
    }
  }

  @Test
  void takesKeysFromTheEnvironment() {
    var keys = TinkVault.fresh();
    var file = folder.resolve("none.key");
    var given = new TinkVault(settings(file), keys);

    assertThat(TinkVault.of(keys).open(given.seal("halo", "x"), "x")).isEqualTo("halo");
    assertThat(file).doesNotExist();
  }

  @Test
  void saysWhenKeysMakeNoSense() {
    assertThatThrownBy(() -> TinkVault.of("{}"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("TAPIS_KEY");
  }

  private static IntakeSettings settings(Path file) {
    var keep =
        new IntakeSettings.Keep(Duration.ofHours(72), Duration.ofHours(24), Duration.ofDays(365));
    return new IntakeSettings(
        file, true, 8, 32, 3, Duration.ofSeconds(2), Duration.ofHours(24), keep);
  }
}
