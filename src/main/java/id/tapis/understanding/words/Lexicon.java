package id.tapis.understanding.words;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which spellings stand for which words. */
record Lexicon(
    Map<String, List<String>> slang,
    Map<String, String> afterNumber,
    Map<String, List<String>> asPlace,
    Map<String, String> flags,
    Set<String> vocabulary) {

  static Lexicon load(Home home) {
    var slang = KnowledgeFile.read(home.config("lexicon/slang.yaml"), Slang.class);
    var places = KnowledgeFile.read(home.config("lexicon/places.yaml"), PlaceFile.class);
    var words = new HashSet<String>();
    KnowledgeFile.read(home.config("lexicon/vocabulary.yaml"), Vocabulary.class)
        .words()
        .forEach(line -> words.addAll(List.of(line.split(" "))));
    var spelled = new HashMap<String, List<String>>();
    slang.words().forEach((short_, read) -> spelled.put(short_, split(read)));
    spelled.values().forEach(words::addAll);
    var asPlace = new HashMap<String, List<String>>();
    slang.asPlace().forEach((short_, read) -> asPlace.put(short_, split(read)));
    var flags = new HashMap<String, String>();
    places.countries().forEach((iso, it) -> flags.put(iso, it.names().getFirst()));
    flags.put("ID", "indonesia");
    places.allNames().forEach(it -> words.addAll(split(it)));
    return new Lexicon(
        Map.copyOf(spelled),
        Map.copyOf(slang.afterNumber()),
        Map.copyOf(asPlace),
        Map.copyOf(flags),
        Set.copyOf(words));
  }

  boolean knows(String word) {
    return vocabulary.contains(word) || slang.containsKey(word);
  }

  private static List<String> split(String words) {
    return List.of(words.split("[ -]+"));
  }

  /** The shape of slang.yaml. */
  record Slang(
      Map<String, String> words,
      Map<String, String> afterNumber,
      Map<String, String> asPlace,
      List<String> source) {}

  /** The shape of vocabulary.yaml. */
  record Vocabulary(List<String> words, List<String> source) {}
}
