package id.tapis.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFault;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The knowledge is whole, and what is broken in it is named with file, field and value. */
class CatalogTests {

  @TempDir private Path folder;

  @Test
  void holdsAllThatWasCarriedOver() {
    var catalog = Catalog.load(Home.find());

    assertThat(catalog.modi()).hasSize(38);
    assertThat(catalog.indicators().values().stream().filter(Indicator::red)).hasSize(68);
    assertThat(catalog.indicators()).hasSize(87);
    assertThat(catalog.combos()).hasSize(14);
    assertThat(catalog.levels()).hasSize(6);
    assertThat(catalog.countries()).hasSize(84);
  }

  @ParameterizedTest
  @CsvSource({
    "modus/jual_ginjal.yaml, severity: 5, severity: 9, severity 9",
    "modus/jual_ginjal.yaml, severity: 5, severty: 5, severity line",
    "modus/scam_online_asia_tenggara.yaml, 'note: ', 'notte: ', notte line",
    "modus/jual_ginjal.yaml, severity: 5, severity: lima, severity lima",
    "modus/jual_ginjal.yaml, category: organ, note: x, category absent",
    "modus/jual_ginjal.yaml, id: jual_ginjal, id: jual_hati, id jual_hati",
    "modus/jual_ginjal.yaml, escalate: always, escalate: sometimes, escalate sometimes",
    "indicators/visa_turis.yaml, polarity: RED, polarity: BLUE, polarity BLUE",
    "destinations/KH.yaml, status: not_placement, status: closed, status closed",
    "levels.yaml, id: darurat, id: berisiko, id berisiko",
    "combos.yaml, level: darurat, level: gawat, level gawat",
    "questions.yaml, 'no: tanpa_p3mi', 'no: tanpa_apa', yes/no tanpa_apa",
  })
  void namesFileFieldAndValue(String file, String right, String wrong, String named)
      throws IOException {
    copyConfig();
    var path = folder.resolve("config").resolve(file);
    var text = Files.readString(path);
    assertThat(text).contains(right);
    Files.writeString(path, text.replaceFirst(right, wrong));

    assertThatThrownBy(() -> Catalog.load(new Home(folder)))
        .isInstanceOf(KnowledgeFault.class)
        .hasMessageContaining(file)
        .hasMessageContainingAll(named.split(" "));
  }

  private void copyConfig() throws IOException {
    var from = Path.of("config");
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            var to = folder.resolve("config").resolve(from.relativize(file));
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
