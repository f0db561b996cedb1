package id.tapis.understanding.words;

import id.tapis.understanding.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases with a meaning each, found among the words of a text; the longest wins. */
public final class Phrases<T> {

  private final Map<String, Node<T>> first = new HashMap<>();

  /** A phrase that was met: tokens {@code from} to {@code to} (exclusive) and what it means. */
  public record Hit<T>(int from, int to, T meaning) {}

  public void add(List<String> words, T meaning) {
    if (words.isEmpty()) {
      return;
    }
    var level = first;
    Node<T> node = null;
    for (var word : words) {
      node = level.computeIfAbsent(word, it -> new Node<>());
      level = node.next;
    }
    if (node != null && node.meaning == null) {
      node.meaning = meaning;
    }
  }

  /** The longest phrase that starts at the token. */
  public @Nullable Hit<T> at(List<Token> tokens, int start) {
    Hit<T> best = null;
    var level = first;
    for (int i = start; i < tokens.size(); i++) {
      var node = level.get(tokens.get(i).word());
      if (node == null) {
        return best;
      }
      var meaning = node.meaning;
      if (meaning != null) {
        best = new Hit<>(start, i + 1, meaning);
      }
      level = node.next;
    }
    return best;
  }

  /** All phrases of the text, left to right, none overlapping. */
  public List<Hit<T>> in(List<Token> tokens) {
    var hits = new ArrayList<Hit<T>>();
    for (int i = 0; i < tokens.size(); ) {
      var hit = at(tokens, i);
      if (hit == null) {
        i++;
      } else {
        hits.add(hit);
        i = hit.to();
      }
    }
    return hits;
  }

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>(2);
    private @Nullable T meaning;
  }
}
