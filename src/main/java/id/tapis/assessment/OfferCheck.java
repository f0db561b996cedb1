package id.tapis.assessment;

import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import id.tapis.understanding.OfferReader;

/**
 * Checks a text: reads it, looks the agencies up, weighs. Thread-safe; never throws for any text.
 */
public interface OfferCheck {

  static OfferCheck load(Home home, OfferReader reader, Registry registry) {
    return Assessor.load(home, reader, registry);
  }

  Assessment check(String text);
}
