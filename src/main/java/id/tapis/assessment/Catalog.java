package id.tapis.assessment;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFault;
import id.tapis.knowledge.KnowledgeFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All knowledge the assessment rests on, read once and checked at start. */
record Catalog(
    Map<String, Modus> modi,
    Map<String, Indicator> indicators,
    List<Combo> combos,
    Map<String, Level> levels,
    Map<String, Country> countries,
    Map<String, Question> questions,
    Placement placement,
    String version) {

  private record Sources(Map<String, Map<String, String>> sources) {}

  private record Combos(List<Combo> combos) {}

  private record Levels(List<Level> levels) {}

  private record Questions(List<Question> questions, List<String> source) {}

  static Catalog load(Home home) {
    var catalog =
        new Catalog(
            folder(home, "modus", Modus.class, Modus::id),
            folder(home, "indicators", Indicator.class, Indicator::id),
            KnowledgeFile.read(home.config("combos.yaml"), Combos.class).combos(),
            byId(
                home.config("levels.yaml"),
                KnowledgeFile.read(home.config("levels.yaml"), Levels.class).levels(),
                Level::id),
            folder(home, "destinations", Country.class, Country::iso2),
            byId(
                home.config("questions.yaml"),
                KnowledgeFile.read(home.config("questions.yaml"), Questions.class).questions(),
                Question::id),
            KnowledgeFile.read(home.config("placement.yaml"), Placement.class),
            Fingerprint.of(home.folder().resolve("config")));
    var sources = KnowledgeFile.read(home.config("sources.yaml"), Sources.class).sources().keySet();
    new CatalogCheck(home, catalog, sources).run();
    return catalog;
  }

  Indicator indicator(String id) {
    var found = indicators.get(id);
    if (found == null) {
      throw new IllegalArgumentException("No sign " + id);
    }
    return found;
  }

  private static <T> Map<String, T> folder(
      Home home, String name, Class<T> shape, Function<T, String> id) {
    var all = new LinkedHashMap<String, T>();
    for (var file : KnowledgeFile.list(home.config(name), ".yaml")) {
      var entry = KnowledgeFile.read(file, shape);
      var expected = file.getFileName().toString().replace(".yaml", "");
      if (!id.apply(entry).equals(expected)) {
        throw new KnowledgeFault(
            file, "id", id.apply(entry), "must be the file's name, " + expected);
      }
      all.put(expected, entry);
    }
    return all;
  }

  private static <T> Map<String, T> byId(Path file, List<T> entries, Function<T, String> id) {
    var all = new LinkedHashMap<String, T>();
    for (var entry : entries) {
      if (all.put(id.apply(entry), entry) != null) {
        throw new KnowledgeFault(file, "id", id.apply(entry), "stands twice");
      }
    }
    return all;
  }

  /** Checks what one entry says of another. */
  private record CatalogCheck(Home home, Catalog catalog, Set<String> sources) {

    void run() {
      catalog.modi.values().forEach(this::check);
      catalog.indicators.values().forEach(this::check);
      catalog.combos.forEach(this::check);
      catalog.countries.values().forEach(this::check);
      catalog.questions.values().forEach(this::check);
    }

    private void check(Modus it) {
      var file = home.config("modus/" + it.id() + ".yaml");
      within(file, "severity", it.severity());
      known(file, "source", it.source(), sources);
      known(file, "refer", it.refer(), referrals());
      cues(file, it.cues());
    }

    private void check(Indicator it) {
      var file = home.config("indicators/" + it.id() + ".yaml");
      within(file, "weight", it.red() ? it.weight() : -it.weight());
      known(file, "source", it.source(), sources);
      cues(file, it.cues());
    }

    private void check(Combo it) {
      var file = home.config("combos.yaml");
      var signs = new ArrayList<>(it.ifAll());
      signs.addAll(it.ifAny());
      known(file, it.id() + ".if_all/if_any", signs, catalog.indicators.keySet());
      known(file, it.id() + ".level", List.of(it.level()), catalog.levels.keySet());
      known(file, it.id() + ".refer", it.refer(), referrals());
    }

    private void check(Country it) {
      var file = home.config("destinations/" + it.iso2() + ".yaml");
      var statuses =
          catalog.placement.statusMeaning().stream().map(Placement.StatusMeaning::id).toList();
      known(file, "status", List.of(it.status()), Set.copyOf(statuses));
      known(file, "source", it.source(), sources);
      known(file, "modus", it.modus() == null ? List.of() : it.modus(), catalog.modi.keySet());
    }

    private void check(Question it) {
      var file = home.config("questions.yaml");
      known(file, it.id() + ".yes/no", it.signs().toList(), catalog.indicators.keySet());
      known(file, it.id() + ".modi", it.modi(), catalog.modi.keySet());
    }

    private Set<String> referrals() {
      return Set.copyOf(
          KnowledgeFile.list(home.config("referrals"), ".yaml").stream()
              .map(it -> it.getFileName().toString().replace(".yaml", ""))
              .toList());
    }

    private static void cues(Path file, Cues cues) {
      var both = new ArrayList<>(cues.strong());
      both.retainAll(cues.weak());
      if (!both.isEmpty()) {
        throw new KnowledgeFault(file, "cues", both.getFirst(), "is both strong and weak");
      }
    }

    private static void within(Path file, String field, int value) {
      if (value < 1 || value > 5) {
        throw new KnowledgeFault(
            file, field, String.valueOf(value), "must lie between 1 and 5, or -5 and -1");
      }
    }

    private static void known(Path file, String field, List<String> ids, Set<String> known) {
      for (var id : ids) {
        if (!known.contains(id)) {
          throw new KnowledgeFault(file, field, id, "no such id");
        }
      }
    }
  }
}
