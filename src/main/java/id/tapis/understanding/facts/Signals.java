package id.tapis.understanding.facts;

import id.tapis.knowledge.Home;
import id.tapis.understanding.words.Normaliser;
import id.tapis.understanding.words.Phrases;
import id.tapis.understanding.words.Words;

/** Rough signals of who speaks and how. */
public final class Signals {

  private final Phrases<String> distress;
  private final Phrases<String> own;
  private final Phrases<String> kin;

  private Signals(Terms terms) {
    distress = terms.phrases("distress");
    own = terms.phrases("first_person");
    kin = terms.phrases("kin");
  }

  public static Signals load(Home home, Normaliser normaliser) {
    return new Signals(Terms.load(home, normaliser));
  }

  public int distress(Words words) {
    return distress.in(words.tokens()).size();
  }

  public boolean firstPerson(Words words) {
    return !own.in(words.tokens()).isEmpty();
  }

  public boolean kin(Words words) {
    return !kin.in(words.tokens()).isEmpty();
  }
}
