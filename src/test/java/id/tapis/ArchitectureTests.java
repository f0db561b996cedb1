package id.tapis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** What only one room may touch, and what nobody may do. */
class ArchitectureTests {

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("id.tapis");

  @Test
  void sawTheWholeHouse() {
    assertThat(classes).hasSizeGreaterThan(200);
  }

  @Test
  void telegramStaysInIntake() {
    noClasses()
        .that()
        .resideOutsideOfPackage("id.tapis.intake..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.telegram..")
        .check(classes);
  }

  @Test
  void openNlpStaysInUnderstanding() {
    noClasses()
        .that()
        .resideOutsideOfPackage("id.tapis.understanding..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("opennlp..")
        .check(classes);
  }

  @Test
  void nobodyReadsTheWallClock() {
    for (var type :
        new Class<?>[] {
          Instant.class,
          LocalDate.class,
          LocalDateTime.class,
          OffsetDateTime.class,
          ZonedDateTime.class
        }) {
      noClasses().should().callMethod(type, "now").check(classes);
    }
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(classes);
  }

  @Test
  void entitiesAreHidden() {
    classes()
        .that()
        .areAnnotatedWith("jakarta.persistence.Entity")
        .should()
        .bePackagePrivate()
        .check(classes);
  }

  @Test
  void patternsOnClientTextRunInLinearTime() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "id.tapis.understanding..", "id.tapis.assessment..", "id.tapis.registry..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.regex.Pattern")
        .check(classes);
  }

  @Test
  void noUpdateIsEverDropped() throws Exception {
    try (var sources = Files.walk(Path.of("src/main/java"))) {
      var all = sources.filter(it -> it.toString().endsWith(".java")).toList();

      assertThat(all)
          .hasSizeGreaterThan(100)
          .allSatisfy(
              it -> assertThat(Files.readString(it)).doesNotContain("drop_pending", "dropPending"));
    }
  }

  @Test
  void templatesNeverTrustText() throws Exception {
    try (var pages = Files.walk(Path.of("src/main/resources/templates"))) {
      var all = pages.filter(it -> it.toString().endsWith(".html")).toList();

      assertThat(all)
          .isNotEmpty()
          .allSatisfy(it -> assertThat(Files.readString(it)).doesNotContain("th:utext", "[("));
    }
  }
}
