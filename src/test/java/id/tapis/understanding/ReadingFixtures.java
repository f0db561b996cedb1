package id.tapis.understanding;

import id.tapis.knowledge.Home;

/** The reader as shipped, loaded once for all tests of this room. */
final class ReadingFixtures {

  static final Home HOME = Home.find();
  static final OfferReader READER = OfferReader.load(HOME);

  private ReadingFixtures() {}

  static String words(String text) {
    return String.join(" ", READER.words(text));
  }

  static Facts facts(String text) {
    return READER.read(text).facts();
  }

  static String quote(String text, String fact) {
    var span = facts(text).evidence().get(fact);
    return span == null ? "" : span.of(text);
  }
}
