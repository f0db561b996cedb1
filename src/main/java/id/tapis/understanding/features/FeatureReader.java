package id.tapis.understanding.features;

import id.tapis.knowledge.Home;
import id.tapis.understanding.Facts;
import id.tapis.understanding.Mention;
import id.tapis.understanding.facts.FactReader;
import id.tapis.understanding.facts.NameReader;
import id.tapis.understanding.words.Normaliser;
import id.tapis.understanding.words.Words;
import java.util.List;

/** Reads of a text all that needs no model. */
public final class FeatureReader {

  private final Normaliser normaliser;
  private final NameReader names;
  private final FactReader facts;
  private final Shape shape;

  private FeatureReader(Home home, Normaliser normaliser) {
    this.normaliser = normaliser;
    this.names = NameReader.load(home, normaliser);
    this.facts = FactReader.load(home, normaliser);
    this.shape = Shape.load(home, normaliser);
  }

  public static FeatureReader load(Home home) {
    return new FeatureReader(home, Normaliser.load(home));
  }

  /** Words, names, facts and what the models see. */
  public record Seen(Words words, List<Mention> mentions, Facts facts, List<String> features) {}

  public Normaliser normaliser() {
    return normaliser;
  }

  public Seen read(String text) {
    var words = normaliser.read(text);
    var mentions = names.read(words);
    var stated = facts.read(words, mentions);
    var features = new Features(words);
    shape.addTo(features, words, mentions, stated);
    return new Seen(words, mentions, stated, features.all());
  }
}
