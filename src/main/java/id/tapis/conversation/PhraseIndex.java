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
  List<Integer> endsAt(List<String> words, int at) {
    var starting = at < words.size() ? byFirst.get(words.get(at)) : null;
    if (starting == null) {
      return List.of();
    }
    var ends = new ArrayList<Integer>(1);
    for (var phrase : starting) {
      int end = at + phrase.size();
      if (end <= words.size() && words.subList(at, end).equals(phrase)) {
        ends.add(end);
      }
    }
    return ends;
  }
}
