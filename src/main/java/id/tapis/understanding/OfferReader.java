package id.tapis.understanding;

import id.tapis.knowledge.Home;

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

  /** What a reader's models tell: kind, modus, language or colouring, and signs in clauses. */
  record Models(Classifier kind, Classifier modus, Classifier language, Classifier signs) {
    String version() {
      return kind.version() + modus.version() + language.version() + signs.version();
    }
  }

  OfferReading read(String text);

  /** The words of a phrase as {@link OfferReading#tokens()} would have them. */
  java.util.List<String> words(String phrase);

  /** Names the models and lexicons in use; changes when any of them does. */
  String version();
}
