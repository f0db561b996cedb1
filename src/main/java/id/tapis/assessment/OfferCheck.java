package id.tapis.assessment;

import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import id.tapis.understanding.OfferReader;
import java.util.List;

/**
 * Checks a text: reads it, looks the agencies up, weighs. Thread-safe; never throws for any text.
 */
public interface OfferCheck {

  static OfferCheck load(Home home, OfferReader reader, Registry registry) {
    return Assessor.load(home, reader, registry);
  }

  default Assessment check(String text) {
    return check(text, Answers.NONE);
  }

  /**
   * Weighs the text again with what the client answered; an answer never takes back a critical sign
   * that stands in the text.
   */
  Assessment check(String text, Answers answers);

  /**
   * Ids of the follow-up questions, at most three, whose answers would change the level most; none
   * for what is no offer.
   */
  List<String> questions(String text, Answers answers);

  /** What the model of levels weighs in an offer, heaviest first. */
  List<Contribution> reasons(String text, Answers answers);
}
