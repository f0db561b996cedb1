package id.tapis.registry;

import static id.tapis.registry.RegisterFixtures.TODAY;
import static id.tapis.registry.RegisterFixtures.csv;
import static id.tapis.registry.RegisterFixtures.official;
import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.knowledge.Home;
import id.tapis.registry.ImportReport.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lists go into the database whole or not at all, and are used at once. */
@SpringBootTest(
    classes = RegisterImportsIntegrationTests.Room.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:register;DB_CLOSE_DELAY=-1",
      "spring.flyway.locations=classpath:db/migration/registry"
    })
class RegisterImportsIntegrationTests {

  private static final String ROWS =
      """
      PT Kelana Wisnutama Raya,SIP-01,aktif,,,Kota Uji,,
      PT Bintari Samudra Cemerlang,SIP-02,aktif,,,Kota Uji,,
      """;

  @Autowired private RegisterImports imports;
  @Autowired private Registry registry;
  @Autowired private JdbcTemplate database;
  @TempDir private Path folder;

  /** The room alone. */
  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import(RegistryConfiguration.class)
  static class Room {
    @Bean
    Clock clock() {
      return RegisterFixtures.clock();
    }

    @Bean
    Home home() {
      return NameFixtures.HOME;
    }
  }

  @BeforeEach
  void leaveOnlyWhatComesWithTheProgram() {
    for (var table : new String[] {"register_status_event", "register_entry", "register_step"}) {
      database.update(
          "delete from "
              + table
              + " where snapshot_id in (select id from register_snapshot where"
              + " official)");
    }
    database.update("delete from register_snapshot where official");
  }

  @Test
  void anEmptyDatabaseTakesInTheListThatComesWithTheProgram() {
    assertThat(imports.status())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.rows()).isEqualTo(735);
              assertThat(it.official()).isFalse();
              assertThat(it.current()).isTrue();
            });
    assertThat(registry.lookup("pt bidar timur"))
        .isInstanceOfSatisfying(
            Lookup.Exact.class,
            it -> assertThat(it.standing()).isInstanceOf(Standing.Revoked.class));
  }

  @Test
  void anImportIsUsedAtOnceAndTheSameAgainChangesNothing() {
    var version = registry.version();

    var first = imports.importFile(csv(folder, ROWS), official(TODAY));
    var second = imports.importFile(csv(folder, ROWS), official(TODAY));

    assertThat(first.outcome()).isEqualTo(Outcome.STORED);
    assertThat(first.accepted()).isEqualTo(2);
    assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(imports.status()).hasSize(2);
    assertThat(registry.version()).isNotEqualTo(version);
    assertThat(registry.lookup("PT Kelana Wisnutama Raya"))
        .isInstanceOfSatisfying(
            Lookup.Exact.class,
            it -> assertThat(it.standing()).isInstanceOf(Standing.Licensed.class));
    assertThat(registry.lookup("PT Zubara Nirmalindo")).isEqualTo(new Lookup.NotFound(TODAY));
  }

  @Test
  void aListWithTooManyBadRowsLeavesEverythingAsItIs() {
    var version = registry.version();

    var report = imports.importFile(csv(folder, ROWS + ",,aktif,,,,,\n"), official(TODAY));

    assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(report.refused()).singleElement().extracting("line").isEqualTo(4L);
    assertThat(registry.version()).isEqualTo(version);
  }

  @Test
  void aListMuchShorterThanTheLastNeedsADecree() {
    imports.importFile(csv(folder, ROWS), official(TODAY.minusDays(1)));

    var report =
        imports.importFile(csv(folder, ROWS.lines().findFirst().orElseThrow()), official(TODAY));

    assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(report.why()).contains("1 rows where there were 2");
  }

  @Test
  void aDraftIsUsedOnlyAfterASecondPersonApproves() {
    var list = imports.bring(csv(folder, ROWS), official(TODAY), "sari").list().orElseThrow();
    assertThat(imports.approve(list, "sari")).isEqualTo(ListDecision.NEEDS_SECOND_PERSON);
    assertThat(imports.status()).noneMatch(it -> it.official() && it.current());

    assertThat(imports.approve(list, "budi")).isEqualTo(ListDecision.DONE);

    assertThat(registry.lookup("PT Zubara Nirmalindo")).isEqualTo(new Lookup.NotFound(TODAY));
    assertThat(imports.approve(list, "tono")).isEqualTo(ListDecision.CHANGED_MEANWHILE);
    assertThat(imports.steps(list)).extracting(ListStep::by).containsExactly("sari", "budi");
  }

  @Test
  void aWithdrawnListGivesWayToTheOneBeforeIt() {
    imports.importFile(csv(folder, ROWS), official(TODAY.minusDays(1)));
    var revoked = ROWS.replace("SIP-01,aktif,,", "SIP-01,dicabut,2026-03-30,");
    var list = imports.importFile(csv(folder, revoked), official(TODAY)).list().orElseThrow();
    assertThat(registry.lookup("PT Kelana Wisnutama Raya"))
        .isInstanceOfSatisfying(
            Lookup.Exact.class,
            it -> assertThat(it.standing()).isInstanceOf(Standing.Revoked.class));

    var decision = imports.withdraw(list, "sari");

    assertThat(decision).isEqualTo(ListDecision.DONE);
    assertThat(registry.lookup("PT Kelana Wisnutama Raya"))
        .isInstanceOfSatisfying(
            Lookup.Exact.class,
            it -> assertThat(it.standing()).isInstanceOf(Standing.Licensed.class));
    assertThat(imports.importFile(csv(folder, revoked), official(TODAY)).outcome())
        .isEqualTo(Outcome.UNCHANGED);
    assertThat(imports.bringBack(list, "sari")).isEqualTo(ListDecision.DONE);
    assertThat(imports.approve(list, "sari")).isEqualTo(ListDecision.NEEDS_SECOND_PERSON);
  }

  @Test
  void aRehearsalTellsTheDifferenceAndKeepsNothing() {
    imports.importFile(csv(folder, ROWS), official(TODAY.minusDays(1)));
    var before = imports.status();

    var report =
        imports.rehearse(csv(folder, ROWS + "PT Uji Baru,SIP-3,aktif,,,,,\n"), official(TODAY));

    assertThat(report.diff().counts()).containsExactly(Map.entry(RegisterDiff.Kind.NEW, 1L));
    assertThat(imports.status()).isEqualTo(before);
  }

  @Test
  void aListOfAnotherRegisterIsKeptAsThat() throws IOException {
    var so =
        ListMapping.all(NameFixtures.HOME).stream()
            .filter(it -> it.id().equals("daftar-so-jepang"))
            .findFirst()
            .orElseThrow();
    var file =
        Files.writeString(
            folder.resolve("so.csv"),
            """
            nama,nomor izin,berlaku sampai,status,tanggal status,sampai,alamat,kota,provinsi,dasar,tanggal dasar
            LPK Kelana Sakura Uji,SO-01,2028-01-31,aktif,,,,Kota Uji,Jawa Barat,,
            """);

    imports.importFile(file, so.on(TODAY, null));

    assertThat(registry.lookup("LPK Kelana Sakura Uji")).isNotInstanceOf(Lookup.Exact.class);
    assertThat(registry.neighbours("LPK Kelana Sakura Uji"))
        .singleElement()
        .extracting(Neighbour::register)
        .isEqualTo(ListKind.SO);
  }
}
