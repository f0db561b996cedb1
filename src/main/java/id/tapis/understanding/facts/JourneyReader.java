package id.tapis.understanding.facts;

import id.tapis.knowledge.Home;
import id.tapis.understanding.Facts;
import id.tapis.understanding.Journey;
import id.tapis.understanding.Kind;
import id.tapis.understanding.words.Normaliser;
import id.tapis.understanding.words.Phrases;
import id.tapis.understanding.words.Words;

/** Tells how far the person has gone with the offer. */
public final class JourneyReader {

  private final Phrases<String> back;
  private final Phrases<String> abroad;
  private final Phrases<String> travelling;
  private final Phrases<String> papers;
  private final Phrases<String> paid;

  private JourneyReader(Terms terms) {
    back = terms.phrases("back");
    abroad = terms.phrases("abroad");
    travelling = terms.phrases("travelling");
    papers = terms.phrases("papers");
    paid = terms.phrases("paid");
  }

  public static JourneyReader load(Home home, Normaliser normaliser) {
    return new JourneyReader(Terms.load(home, normaliser));
  }

  public Journey read(Words words, Facts facts, Kind kind) {
    boolean away = facts.destination().filter(it -> !"ID".equals(it)).isPresent();
    if (kind != Kind.DISTRESS) {
      return has(words, back) && kind == Kind.OTHER ? Journey.BACK : before(words);
    }
    if (has(words, travelling)) {
      return Journey.TRAVELLING;
    }
    if (has(words, back) && !has(words, abroad)) {
      return Journey.BACK;
    }
    return has(words, abroad) && (away || !has(words, paid)) ? Journey.ABROAD : before(words);
  }

  private Journey before(Words words) {
    if (has(words, travelling)) {
      return Journey.TRAVELLING;
    }
    if (has(words, papers)) {
      return Journey.PAPERS_HANDED_OVER;
    }
    return has(words, paid) ? Journey.PAID : Journey.CONSIDERING;
  }

  private static boolean has(Words words, Phrases<String> phrases) {
    for (int i = 0; i < words.size(); i++) {
      if (phrases.at(words.tokens(), i) != null) {
        return true;
      }
    }
    return false;
  }
}
