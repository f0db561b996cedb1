package id.tapis.understanding.training;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFault;
import id.tapis.knowledge.KnowledgeFile;
import id.tapis.understanding.CorpusText;
import id.tapis.understanding.Kind;
import id.tapis.understanding.Span;
import id.tapis.understanding.Speaker;
import id.tapis.understanding.facts.NameTagger;
import id.tapis.understanding.features.Clauses;
import id.tapis.understanding.features.FeatureReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the models of reading are learned from: labelled texts, and the words of the catalogue. */
final class Samples {

  static final String NONE = "-";

  private static final Set<String> NO_OFFER = Set.of(Kind.OTHER.name(), Kind.AGENCY_QUERY.name());

  private final Home home;
  private final FeatureReader reader;
  private final NameTagger tagger;
  private final Noise noise;
  private final List<CorpusText> texts;

  Samples(Home home, FeatureReader reader, Noise noise, List<CorpusText> texts) {
    this.home = home;
    this.reader = reader;
    this.tagger = NameTagger.load(home, reader.normaliser());
    this.noise = noise;
    this.texts = texts;
  }

  List<Sample> kinds() {
    var samples = whole(it -> List.of(it.kind().name()));
    samples.addAll(shortKinds());
    return samples;
  }

  List<Sample> languages() {
    return whole(it -> List.of(it.language()));
  }

  /** Texts whose speaker is known, see corpus/speaker.tsv. */
  List<Sample> speakers() {
    var file = home.models("corpus/speaker.tsv");
    var known = new HashMap<String, String>();
    for (var line : KnowledgeFile.lines(file)) {
      var cells = line.split("\t");
      if (cells.length != 2
          || Arrays.stream(Speaker.values()).noneMatch(it -> it.name().equals(cells[1]))) {
        throw new KnowledgeFault(file, line, line, "is not id, tab, speaker");
      }
      known.put(cells[0], cells[1]);
    }
    var samples = new ArrayList<Sample>();
    for (var text : texts) {
      var speaker = known.get(text.id());
      if (speaker != null) {
        samples.addAll(forms(text, List.of(speaker)));
      }
    }
    return samples;
  }

  List<Sample> modi() {
    var samples = whole(it -> it.modi().isEmpty() ? List.of(NONE) : it.modi());
    for (var file : KnowledgeFile.list(home.config("modus"), ".yaml")) {
      var words = KnowledgeFile.read(file, CatalogWords.class);
      words.hits().forEach(it -> samples.add(phrase(it, List.of(words.id()))));
      words.misses().forEach(it -> samples.add(phrase(it, List.of(NONE))));
    }
    shortKinds().stream()
        .filter(it -> NO_OFFER.contains(it.label()))
        .map(it -> new Sample(it.id(), it.origin(), it.features(), List.of(NONE), false))
        .forEach(samples::add);
    return samples;
  }

  /** Clauses, each with the indicators whose quotes it holds. */
  List<Sample> signs() {
    var samples = new ArrayList<Sample>();
    texts.forEach(it -> samples.addAll(clauses(it)));
    for (var file : KnowledgeFile.list(home.config("indicators"), ".yaml")) {
      var words = KnowledgeFile.read(file, CatalogWords.class);
      words.hits().forEach(it -> samples.addAll(clause(it, List.of(words.id()))));
      words.misses().forEach(it -> samples.addAll(clause(it, List.of(NONE))));
    }
    return samples;
  }

  /** Words that may belong to a name, of texts as they stand and in small letters only. */
  List<Sample> names() {
    var samples = new ArrayList<Sample>();
    for (var text : texts) {
      names(text, text.text(), text.agencies()).forEach(samples::add);
      var small = text.text().toLowerCase(Locale.ROOT);
      var names = text.agencies().stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
      if (!small.equals(text.text()) && !names.isEmpty()) {
        names(text, small, names).forEach(samples::add);
      }
    }
    return samples;
  }

  private Stream<Sample> names(CorpusText text, String words, List<String> names) {
    var seen = reader.read(words);
    var spans = new ArrayList<Span>();
    for (var name : names) {
      for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length())) {
        spans.add(new Span(at, at + name.length()));
      }
    }
    spans.sort(Comparator.comparingInt(it -> it.start() - it.end()));
    boolean measured = words.equals(text.text());
    return tagger.steps(seen.words(), seen.mentions(), spans).stream()
        .map(it -> new Sample(text.id(), text.id(), it.features(), List.of(it.label()), measured));
  }

  private ArrayList<Sample> whole(Function<CorpusText, List<String>> labels) {
    var samples = new ArrayList<Sample>();
    texts.forEach(it -> samples.addAll(forms(it, labels.apply(it))));
    return samples;
  }

  /** A text as it stands, which is measured, and as it might have come. */
  private List<Sample> forms(CorpusText text, List<String> labels) {
    var forms = new ArrayList<Sample>();
    forms.add(sample(text, text.text(), labels, true));
    noise.variants(text).forEach(it -> forms.add(sample(text, it, labels, false)));
    return forms;
  }

  private Sample sample(CorpusText text, String words, List<String> labels, boolean measured) {
    return new Sample(text.id(), text.id(), reader.read(words).features(), labels, measured);
  }

  private Sample phrase(String words, List<String> labels) {
    return new Sample(NONE, NONE, reader.read(words).features(), labels, false);
  }

  private List<Sample> clauses(CorpusText text) {
    var words = reader.normaliser().read(text.text());
    var quotes = Quotes.of(words, text);
    return Clauses.of(words).stream()
        .map(
            it ->
                new Sample(
                    text.id(), text.id(), Clauses.features(words, it), quotes.within(it), true))
        .toList();
  }

  private List<Sample> clause(String phrase, List<String> labels) {
    var words = reader.normaliser().read(phrase);
    if (words.size() == 0) {
      return List.of();
    }
    var features = Clauses.features(words, new Clauses.Clause(0, words.size()));
    return List.of(new Sample(NONE, NONE, features, labels, false));
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
        var id = "k-" + (i + 1);
        var features = reader.read(cells[1]).features();
        samples.add(new Sample(id, id, features, List.of(cells[0]), true));
      }
      return samples;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file.getFileName(), e);
    }
  }
}
