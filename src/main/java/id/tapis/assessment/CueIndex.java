package id.tapis.assessment;

import id.tapis.understanding.Span;
import id.tapis.understanding.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds many phrases in one pass over a text's words; in a phrase {@code *} stands for any one
 * word.
 */
final class CueIndex<T> {

  /** A phrase found: which words of the text, where, and what it stands for. */
  record Hit<T>(T meaning, int firstToken, int lastToken, Span span) {}

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    final List<T> meanings = new ArrayList<>();
  }

  private final Node<T> root = new Node<>();

  void add(List<String> words, T meaning) {
    if (words.isEmpty()) {
      return;
    }
    var node = root;
    for (var word : words) {
      node = node.next.computeIfAbsent(word, it -> new Node<>());
    }
    if (!node.meanings.contains(meaning)) {
      node.meanings.add(meaning);
    }
  }

  List<Hit<T>> hits(List<Token> tokens) {
    var hits = new ArrayList<Hit<T>>();
    for (int first = 0; first < tokens.size(); first++) {
      var open = step(List.of(root), tokens.get(first).word());
      for (int last = first; !open.isEmpty(); last++) {
        for (var meaning : meanings(open)) {
          var span = tokens.get(first).span().union(tokens.get(last).span());
          hits.add(new Hit<>(meaning, first, last, span));
        }
        open = last + 1 < tokens.size() ? step(open, tokens.get(last + 1).word()) : List.of();
      }
    }
    return hits;
  }

  private static <T> List<T> meanings(List<Node<T>> nodes) {
    return nodes.stream().flatMap(it -> it.meanings.stream()).toList();
  }

  private List<Node<T>> step(List<Node<T>> open, String word) {
    var reached = new ArrayList<Node<T>>(2);
    for (var node : open) {
      reach(reached, node.next.get(word));
      reach(reached, node.next.get("*"));
    }
    return reached;
  }

  private static <T> void reach(List<Node<T>> reached, @Nullable Node<T> node) {
    if (node != null) {
      reached.add(node);
    }
  }
}
