package id.tapis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import id.tapis.assessment.Risk;
import id.tapis.casework.CaseStatus;
import id.tapis.casework.Permission;
import id.tapis.casework.Role;
import id.tapis.conversation.ConsentChanged.Purpose;
import id.tapis.conversation.HandoverRequested.Ground;
import id.tapis.conversation.Transcripts.Speaker;
import id.tapis.intake.Delivery;
import id.tapis.registry.ListFault;
import id.tapis.registry.ListState;
import id.tapis.registry.RegisterDiff;
import id.tapis.understanding.Contact;
import id.tapis.understanding.Journey;
import id.tapis.understanding.Money;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every page has its words, in both languages, and nothing but words. */
class DeskBundleTests {
  private static final Map<String, Enum<?>[]> NAMED =
      Map.of(
          "level", Risk.values(),
          "sign", Risk.values(),
          "status", CaseStatus.values(),
          "ground", Ground.values(),
          "action", Permission.values(),
          "role", Role.values(),
          "purpose", Purpose.values(),
          "speaker", Speaker.values(),
          "delivery", Delivery.values(),
          "stage", Journey.values());
  private final Properties indonesian = bundle("/desk.properties");
  private final Properties english = bundle("/desk_en.properties");

  private static Properties bundle(String name) {
    try (var in = DeskBundleTests.class.getResourceAsStream(name)) {
      var bundle = new Properties();
      bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return bundle;
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(english.stringPropertyNames()).isEqualTo(indonesian.stringPropertyNames());
    assertThat(indonesian.values()).noneMatch(it -> it.toString().isBlank());
  }

  @Test
  void everyFaultAndStateOfAListHasItsWords() {
    for (var kind : ListFault.Kind.values()) {
      assertThat(indonesian).containsKey("list-fault." + kind);
    }
    for (var state : ListState.values()) {
      assertThat(indonesian).containsKey("list-state." + state);
    }
    for (var kind : RegisterDiff.Kind.values()) {
      assertThat(indonesian).containsKey("change." + kind);
    }
  }

  @Test
  void everyNameOfCodeHasItsWords() {
    NAMED.forEach(
        (kind, names) -> {
          for (var name : names) {
            assertThat(indonesian).containsKey(kind + "." + name.name());
          }
        });
  }

  @Test
  void everyOutcomeOfConfigHasItsWords() throws Exception {
    var codes = Pattern.compile("code: (C[0-9]+)");
    var matcher = codes.matcher(Files.readString(Path.of("config/outcomes.yaml")));
    var count = 0;
    while (matcher.find()) {
      count++;
      assertThat(indonesian).containsKey("outcome." + matcher.group(1));
    }
    assertThat(count).isEqualTo(20);
  }

  @Test
  void everyPeriodAndContactHasItsWords() {
    for (var name : Money.Period.values()) {
      assertThat(indonesian).containsKey("fact-word." + name);
    }
    for (var name : Contact.Type.values()) {
      assertThat(indonesian).containsKey("fact-word." + name);
    }
  }

  @Test
  void everyOccupationHasItsWords() throws Exception {
    var ids = Pattern.compile("(?m)^  ([a-z_]+): \\[");
    var matcher = ids.matcher(Files.readString(Path.of("config/lexicon/occupations.yaml")));
    var count = 0;
    while (matcher.find()) {
      count++;
      assertThat(indonesian).containsKey("job." + matcher.group(1));
    }
    assertThat(count).isGreaterThan(30);
  }

  @Test
  void everyKeyOfAPageIsInTheBundle() throws Exception {
    var keys = new TreeSet<String>();
    var key = Pattern.compile("#\\{([a-z][a-z0-9.-]+)[(}]");
    try (var pages = Files.list(Path.of("src/main/resources/templates/desk"))) {
      for (var page : pages.toList()) {
        var matcher = key.matcher(Files.readString(page));
        while (matcher.find()) {
          keys.add(matcher.group(1));
        }
      }
    }

    assertThat(keys).hasSizeGreaterThan(80);
    assertThat(indonesian.stringPropertyNames()).containsAll(keys);
  }

  @Test
  void pagesNeverPrintUnescapedAndHoldNoScriptOrStyle() throws Exception {
    try (var pages = Files.walk(Path.of("src/main/resources/templates"))) {
      var desk =
          pages
              .filter(it -> it.toString().contains("desk") || it.endsWith("error.html"))
              .filter(Files::isRegularFile)
              .toList();

      assertThat(desk).hasSizeGreaterThan(6);
      for (var page : desk) {
        assertThat(Files.readString(page))
            .doesNotContain(
                "th:utext", "[(", " style=", "<style", "onclick", "hx-on", "javascript:");
      }
    }
  }
}
