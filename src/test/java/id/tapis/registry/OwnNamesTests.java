package id.tapis.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.bench.OwnNames;
import id.tapis.bench.OwnNames.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every name on file, and messages of four writers, held to what was measured. */
class OwnNamesTests {

  private static final Map<String, String> ON_FILE = onFile();
  private static final NameIndex INDEX = NameIndex.of(ON_FILE, NameFixtures.LEXICON);

  private static Map<String, String> onFile() {
    var names = new LinkedHashMap<String, String>();
    RegisterFolder.lists(NameFixtures.HOME).stream()
        .flatMap(it -> it.rows().stream())
        .forEach(it -> names.put(RegisterView.key(it.name()), it.name()));
    return names;
  }

  @Test
  void findsWhoIsMeantAsOftenAsMeasured() {
    var all =
        OwnNames.measure(ON_FILE).values().stream().reduce(new Tally(0, 0, 0, 0, 0), Tally::and);

    assertThat(all.named()).isGreaterThan(680);
    assertThat(all.rightShare()).isGreaterThan(0.91);
    assertThat(all.falseShare()).isLessThan(0.09);
    assertThat(all.wrong()).isLessThanOrEqualTo(6);
  }

  @Test
  void everyNameOnFileIsFoundHoweverItIsSet() {
    ON_FILE.forEach(
        (id, name) -> {
          var bare = name.replaceFirst("(?i)^PT[. ]+", "");
          for (var text :
              List.of(
                  name.toUpperCase(Locale.ROOT),
                  name.toLowerCase(Locale.ROOT),
                  "PT.  " + bare.replace(" ", "  "),
                  bare + ", PT",
                  "apakah " + name + " resmi?")) {
            assertThat(INDEX.find(text).id().filter(id::equals)).as(text).isPresent();
          }
        });
  }

  @Test
  void aFurtherMainWordIsAnotherCompany() {
    ON_FILE.forEach(
        (id, name) -> {
          if (name.contains("(") || name.endsWith(".")) {
            return; // what follows a bracket or full stop is no part of the name before it
          }
          for (var word : List.of("Zubaranirma", "Gemilang", "II")) {
            var text = (name + " " + word).toUpperCase(Locale.ROOT);
            var found = INDEX.find(text).id();
            assertThat(found.filter(id::equals)).as(text).isEmpty();
            var small = INDEX.find(text.toLowerCase(Locale.ROOT));
            assertThat(small.finding()).as(text).isNotEqualTo(Match.Finding.EXACT);
          }
        });
  }

  @Test
  void theOrderOfTheListDoesNotMatter() {
    var ids = new ArrayList<>(ON_FILE.keySet());
    Collections.shuffle(ids, new Random(5));
    var shuffled = new LinkedHashMap<String, String>();
    ids.forEach(it -> shuffled.put(it, ON_FILE.get(it)));

    assertThat(OwnNames.measure(shuffled)).isEqualTo(OwnNames.measure(ON_FILE));
  }
}
