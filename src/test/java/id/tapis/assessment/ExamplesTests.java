package id.tapis.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import id.tapis.understanding.Kind;
import id.tapis.understanding.OfferReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a knowledge file says its words show, they show; and what they must not, they do not. */
class ExamplesTests {

  /**
   * These follow from the register, whose content changes: they are shown in RegisterSignsTests.
   */
  private static final Set<String> FROM_REGISTER =
      Set.of("nama_tak_ada_di_daftar", "izin_bermasalah", "sip3mi_aktif");

  private static Catalog catalog;
  private static EvidenceReader evidence;
  private static OfferReader reader;

  @BeforeAll
  static void load() {
    var home = Home.find();
    catalog = Catalog.load(home);
    reader = OfferReader.load(home);
    var registry =
        Registry.load(home, Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC));
    evidence = new EvidenceReader(home, catalog, reader, registry);
  }

  @Test
  void everyEntryHasExamples() {
    assertThat(catalog.modi().values()).allSatisfy(it -> shown(it.examples()));
    assertThat(catalog.indicators().values())
        .filteredOn(it -> !FROM_REGISTER.contains(it.id()))
        .allSatisfy(it -> shown(it.examples()));
  }

  @TestFactory
  Stream<DynamicTest> signs() {
    return catalog.indicators().values().stream()
        .flatMap(it -> tests(it.id(), it.examples(), ExamplesTests::strongSigns));
  }

  @TestFactory
  Stream<DynamicTest> modi() {
    return catalog.modi().values().stream()
        .flatMap(it -> tests(it.id(), it.examples(), ExamplesTests::resembled));
  }

  private interface Seen {
    List<String> in(String text);
  }

  private static Stream<DynamicTest> tests(String id, Examples examples, Seen seen) {
    var hits =
        examples.hit().stream()
            .map(
                it ->
                    DynamicTest.dynamicTest(
                        id + " + " + it, () -> assertThat(seen.in(it)).contains(id)));
    var misses =
        examples.miss().stream()
            .map(
                it ->
                    DynamicTest.dynamicTest(
                        id + " - " + it, () -> assertThat(seen.in(it)).doesNotContain(id)));
    return Stream.concat(hits, misses);
  }

  private static List<String> strongSigns(String text) {
    return List.copyOf(evidence.of(reader.read(text), Kind.OFFER).strong());
  }

  /** A strong phrase, or two weak ones. */
  private static List<String> resembled(String text) {
    var all = evidence.of(reader.read(text), Kind.OFFER).resemblances();
    return all.stream()
        .filter(
            it ->
                it.strong()
                    || all.stream().filter(other -> other.modus().equals(it.modus())).count() > 1)
        .map(CueReader.Resemblance::modus)
        .distinct()
        .toList();
  }

  private static void shown(Examples examples) {
    assertThat(examples.hit()).isNotEmpty();
    assertThat(examples.miss()).isNotEmpty();
  }
}
