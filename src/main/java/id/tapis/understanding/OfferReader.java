package id.tapis.understanding;

import id.tapis.knowledge.Home;
import java.util.List;

/** Reads any text a client may send; the same text always gives the same reading. Thread-safe. */
public interface OfferReader {

  /** A longer text is read up to this many characters. */
  int LONGEST = 50_000;

  static OfferReader load(Home home) {
    return TrainedReader.load(home);
  }

  /** With other models than those of models/: to measure. */
  static OfferReader of(Home home, Models models) {
    return TrainedReader.of(home, models);
  }

  /**
   * What a reader's models tell: kind, modus, language or colouring, who speaks, signs in clauses,
   * and where names stand.
   */
  record Models(
      Classifier kind,
      Classifier modus,
      Classifier language,
      Classifier speaker,
      Classifier signs,
      Classifier names) {
    String version() {
      return kind.version()
          + modus.version()
          + language.version()
          + speaker.version()
          + signs.version()
          + names.version();
    }
  }

  OfferReading read(String text);

  /** The clauses of a text read before that may show a sign. */
  List<Hint> hints(OfferReading reading);

  /** The words of a phrase as {@link OfferReading#tokens()} would have them. */
  List<String> words(String phrase);

  /** Names the models and lexicons in use; changes when any of them does. */
  String version();
}
