package id.tapis.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows short messages that are no offer: greetings, thanks, yes and no. */
final class SmallTalk {

  /** What a short message is. */
  enum Meaning {
    GREETING,
    THANKS,
    YES,
    NO,
    SKIP,
    HUMAN
  }

  private record Lexicon(
      List<String> greeting,
      List<String> thanks,
      @JsonProperty("yes") List<String> yes,
      @JsonProperty("no") List<String> no,
      List<String> skip,
      List<String> human,
      List<String> facts,
      List<String> source) {}

  private static final int LONGEST = 60;

  private final Folding folding = new Folding(Map.of());
  private final Map<Meaning, Set<String>> meanings = new EnumMap<>(Meaning.class);
  private final List<String> facts;

  private SmallTalk(Lexicon lexicon) {
    add(Meaning.GREETING, lexicon.greeting());
    add(Meaning.THANKS, lexicon.thanks());
    add(Meaning.YES, lexicon.yes());
    add(Meaning.NO, lexicon.no());
    add(Meaning.SKIP, lexicon.skip());
    add(Meaning.HUMAN, lexicon.human());
    facts = List.copyOf(lexicon.facts());
  }

  static SmallTalk load(Home home) {
    return new SmallTalk(KnowledgeFile.read(home.config("lexicon/smalltalk.yaml"), Lexicon.class));
  }

  /** The names under which the four facts are put together. */
  List<String> facts() {
    return facts;
  }

  Optional<Meaning> meaning(String words) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    var folded = String.join(" ", folding.words(words));
    return meanings.entrySet().stream()
        .filter(it -> it.getValue().contains(folded))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void add(Meaning meaning, List<String> words) {
    meanings.put(
        meaning,
        words.stream()
            .map(it -> String.join(" ", folding.words(it)))
            .collect(Collectors.toUnmodifiableSet()));
  }
}
