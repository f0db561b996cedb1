package id.tapis.understanding;

import id.tapis.knowledge.Home;

/** Reads any text a client may send; the same text always gives the same reading. Thread-safe. */
public interface OfferReader {

  /** A longer text is read up to this many characters. */
  int LONGEST = 100_000;

  static OfferReader load(Home home) {
    return TrainedReader.load(home);
  }

  OfferReading read(String text);

  /** The words of a phrase as {@link OfferReading#tokens()} would have them. */
  java.util.List<String> words(String phrase);

  /** Names the models and lexicons in use; changes when any of them does. */
  String version();
}
