package id.tapis.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds phrases in words, by their first word. */
final class PhraseIndex {

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  PhraseIndex(List<String> phrases, Folding folding) {
    for (var phrase : phrases) {
      var words = folding.words(phrase);
      byFirst.computeIfAbsent(words.getFirst(), it -> new ArrayList<>()).add(words);
    }
  }

  /** Where the phrases that start here end, exclusive. */
  int[] endsAt(List<String> words, int at) {
    if (at >= words.size()) {
      return new int[0];
    }
    return byFirst.getOrDefault(words.get(at), List.of()).stream()
        .filter(it -> at + it.size() <= words.size())
        .filter(it -> words.subList(at, at + it.size()).equals(it))
        .mapToInt(it -> at + it.size())
        .toArray();
  }
}
