package id.tapis.understanding;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFile;
import id.tapis.understanding.facts.JourneyReader;
import id.tapis.understanding.features.FeatureReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Reads with the trained models and the lexicons. */
final class TrainedReader implements OfferReader {

  private static final int HASH = 12;

  private final FeatureReader reader;
  private final JourneyReader journeys;
  private final Classifier kinds;
  private final Classifier modi;
  private final String version;

  private TrainedReader(Home home) {
    reader = FeatureReader.load(home);
    journeys = JourneyReader.load(home, reader.normaliser());
    kinds = Classifier.load(home.models("kind.bin"));
    modi = Classifier.load(home.models("modus.bin"));
    version = hash(home, kinds.version() + modi.version());
  }

  static OfferReader load(Home home) {
    return new TrainedReader(home);
  }

  @Override
  public OfferReading read(String text) {
    var kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    var seen = reader.read(kept);
    var kind = kinds.scores(seen.features());
    var first = Kind.valueOf(kind.getFirst().label());
    return new OfferReading(
        kept,
        seen.words().tokens(),
        seen.features(),
        kind,
        modi.scores(seen.features()),
        seen.facts(),
        journeys.read(seen.words(), seen.facts(), first),
        seen.mentions());
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
