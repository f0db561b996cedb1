package id.tapis.understanding.training;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFault;
import id.tapis.knowledge.KnowledgeFile;
import id.tapis.understanding.Corpus;
import id.tapis.understanding.CorpusText;
import id.tapis.understanding.Kind;
import id.tapis.understanding.features.FeatureReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What kind and modus are learned from: the corpus, short texts by kind, and the modi's words. */
final class Samples {

  static final String NONE = "-";

  private static final Set<String> NO_OFFER = Set.of(Kind.OTHER.name(), Kind.AGENCY_QUERY.name());

  private final Home home;
  private final FeatureReader reader;

  Samples(Home home, FeatureReader reader) {
    this.home = home;
    this.reader = reader;
  }

  List<Sample> kinds() {
    var samples = new ArrayList<Sample>();
    Corpus.training(home)
        .forEach(it -> samples.add(sample(it.id(), it.text(), List.of(it.kind().name()), true)));
    samples.addAll(shortKinds());
    return samples;
  }

  List<Sample> modi() {
    var samples = new ArrayList<Sample>();
    Corpus.training(home).forEach(it -> samples.add(sample(it.id(), it.text(), modi(it), true)));
    for (var file : KnowledgeFile.list(home.config("modus"), ".yaml")) {
      samples.addAll(told(KnowledgeFile.read(file, ModusWords.class)));
    }
    shortKinds().stream()
        .filter(it -> NO_OFFER.contains(it.label()))
        .forEach(it -> samples.add(new Sample(it.id(), it.features(), List.of(NONE), false)));
    return samples;
  }

  private Sample sample(String id, String text, List<String> labels, boolean measured) {
    return new Sample(id, reader.read(text).features(), labels, measured);
  }

  private static List<String> modi(CorpusText text) {
    return text.modi().isEmpty() ? List.of(NONE) : text.modi();
  }

  /** Lines of kind.tsv: kind, tab, text. */
  private List<Sample> shortKinds() {
    var file = home.models("corpus/kind.tsv");
    try {
      var lines = Files.readAllLines(file);
      var samples = new ArrayList<Sample>();
      for (int i = 0; i < lines.size(); i++) {
        var cells = lines.get(i).split("\t", 2);
        if (cells.length < 2
            || Arrays.stream(Kind.values()).noneMatch(it -> it.name().equals(cells[0]))) {
          throw new KnowledgeFault(file, "line " + (i + 1), lines.get(i), "is not kind, tab, text");
        }
        samples.add(sample("k-" + (i + 1), cells[1], List.of(cells[0]), true));
      }
      return samples;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file.getFileName(), e);
    }
  }

  private List<Sample> told(ModusWords modus) {
    var label = List.of(modus.id());
    var samples = new ArrayList<Sample>();
    modus.cues().all().forEach(it -> samples.add(sample("-", it, label, false)));
    modus.examples().hits().forEach(it -> samples.add(sample("-", it, label, false)));
    modus.examples().misses().forEach(it -> samples.add(sample("-", it, List.of(NONE), false)));
    return samples;
  }

  /** What we read of a modus. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record ModusWords(String id, Cues cues, Examples examples) {}

  /** Its phrases. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Cues(
      @Nullable List<String> strong, @Nullable List<String> weak, @Nullable List<String> topic) {

    List<String> all() {
      var all = new ArrayList<String>();
      for (var list : Arrays.asList(strong, weak, topic)) {
        all.addAll(Objects.requireNonNullElse(list, List.of()));
      }
      return all;
    }
  }

  /** Its examples. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Examples(@Nullable List<String> hit, @Nullable List<String> miss) {

    List<String> hits() {
      return Objects.requireNonNullElse(hit, List.of());
    }

    List<String> misses() {
      return Objects.requireNonNullElse(miss, List.of());
    }
  }
}
