package id.tapis.understanding;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFile;
import id.tapis.understanding.facts.JourneyReader;
import id.tapis.understanding.facts.NameTagger;
import id.tapis.understanding.features.Clauses;
import id.tapis.understanding.features.FeatureReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads with the trained models and the lexicons. */
final class TrainedReader implements OfferReader {

  private static final int HASH = 12;
  private static final String NONE = "-";
  private static final double LEAST = 0.3;

  /** Places in the panel. */
  private static final int KIND = 0;

  private static final int MODUS = 1;
  private static final int LANGUAGE = 2;
  private static final int SPEAKER = 3;

  private final FeatureReader reader;
  private final JourneyReader journeys;
  private final Panel panel;
  private final Classifier signs;
  private final Classifier names;
  private final NameTagger tagger;
  private final String version;

  private TrainedReader(Home home, Models models) {
    reader = FeatureReader.load(home);
    journeys = JourneyReader.load(home, reader.normaliser());
    panel = Panel.of(models.kind(), models.modus(), models.language(), models.speaker());
    signs = models.signs();
    names = models.names();
    tagger = NameTagger.load(home, reader.normaliser());
    version = hash(home, models.version());
  }

  static OfferReader load(Home home) {
    return of(
        home,
        new Models(
            Classifier.load(home.models("kind.bin")),
            Classifier.load(home.models("modus.bin")),
            Classifier.load(home.models("language.bin")),
            Classifier.load(home.models("speaker.bin")),
            Classifier.load(home.models("signs.bin")),
            Classifier.load(home.models("names.bin"))));
  }

  static OfferReader of(Home home, Models models) {
    return new TrainedReader(home, models);
  }

  @Override
  public OfferReading read(String text) {
    var kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    var seen = reader.read(kept);
    var judged = panel.judge(seen.features());
    var kind = judged.scores(KIND);
    var first = Kind.valueOf(kind.getFirst().label());
    return new OfferReading(
        kept,
        seen.words().tokens(),
        seen.features(),
        kind,
        judged.scores(MODUS),
        judged.best(LANGUAGE),
        judged.best(SPEAKER),
        seen.facts(),
        journeys.read(seen.words(), seen.facts(), first),
        tagger.read(seen.words(), seen.mentions(), names));
  }

  @Override
  public List<Hint> hints(OfferReading reading) {
    var words = reader.normaliser().read(reading.text());
    var hints = new ArrayList<Hint>();
    for (var clause : Clauses.of(words)) {
      var best = signs.best(Clauses.features(words, clause));
      if (!best.label().equals(NONE) && best.probability() >= LEAST && clause.size() > 1) {
        var span = words.span(clause.from(), clause.to());
        hints.add(new Hint(best.label(), best.probability(), span));
      }
    }
    return hints;
  }

  @Override
  public List<String> words(String phrase) {
    return reader.normaliser().words(phrase);
  }

  @Override
  public String version() {
    return version;
  }

  private static String hash(Home home, String models) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(models.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      for (var file : KnowledgeFile.list(home.config("lexicon"), ".yaml")) {
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the lexicons", e);
    }
  }
}
