package id.tapis.understanding;

import java.util.List;

/**
 * What a text says: its words with their places, what kind of text it is, which modi the models see
 * (best first), what it states, and whom it names. The language is one of the corpus's marks, the
 * speaker a {@link Speaker}. Features are what classifiers see of the text.
 */
public record OfferReading(
    String text,
    List<Token> tokens,
    List<String> features,
    List<Scored> kinds,
    List<Scored> modi,
    Scored language,
    Scored speaker,
    Facts facts,
    Journey journey,
    List<Mention> mentions) {
  public OfferReading {
    tokens = List.copyOf(tokens);
    features = List.copyOf(features);
    kinds = List.copyOf(kinds);
    modi = List.copyOf(modi);
    mentions = List.copyOf(mentions);
  }
}
