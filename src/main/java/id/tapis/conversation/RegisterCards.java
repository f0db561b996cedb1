package id.tapis.conversation;

import id.tapis.intake.InlineHandler;
import id.tapis.registry.Entry;
import id.tapis.registry.Lookup;
import id.tapis.registry.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cards about a company, to be sent into any chat: never more than the register says. A name that
 * only resembles one gives a card for each that may be meant; to choose one is to say "that one".
 */
record RegisterCards(Registry registry, Wording wording) implements InlineHandler {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 80;

  @Override
  public List<Card> cards(String asked, String languageHint) {
    var name = asked.strip();
    if (name.length() < SHORTEST || name.length() > LONGEST) {
      return List.of();
    }
    var language = Language.hinted(languageHint);
    var lookup = registry.lookup(name);
    var entries = AgencyLines.candidates(lookup);
    return entries.isEmpty()
        ? List.of(card(0, title(name, lookup), AgencyLines.of(name, lookup), language))
        : IntStream.range(0, entries.size())
            .boxed()
            .flatMap(it -> chosen(it, entries.get(it), language))
            .toList();
  }

  private Stream<Card> chosen(int number, Entry entry, Language language) {
    return registry.chosen(entry.id()).stream()
        .map(it -> card(number, entry.name(), AgencyLines.of(it), language));
  }

  private static String title(String name, Lookup lookup) {
    return lookup instanceof Lookup.Exact exact ? exact.entry().name() : name;
  }

  private Card card(int number, String title, List<Phrase> lines, Language language) {
    var all = new ArrayList<>(lines);
    all.add(Phrase.of("card.note"));
    var first = wording.text(lines.subList(0, 1), language);
    return new Card(String.valueOf(number + 1), title, first, wording.text(all, language));
  }
}
