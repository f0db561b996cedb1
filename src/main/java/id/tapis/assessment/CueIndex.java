package id.tapis.assessment;

import id.tapis.understanding.Span;
import id.tapis.understanding.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds many phrases in one pass over a text's words; in a phrase {@code *} stands for any one word. */
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
    for (int i = 0; i < tokens.size(); i++) {
      walk(root, tokens, i, i, hits);
    }
    return hits;
  }

  private void walk(Node<T> node, List<Token> tokens, int first, int at, List<Hit<T>> hits) {
    for (var meaning : node.meanings) {
      var span = tokens.get(first).span().union(tokens.get(at - 1).span());
      hits.add(new Hit<>(meaning, first, at - 1, span));
    }
    if (at == tokens.size()) {
      return;
    }
    step(node.next.get(tokens.get(at).word()), tokens, first, at, hits);
    step(node.next.get("*"), tokens, first, at, hits);
  }

  private void step(
      @org.jspecify.annotations.Nullable Node<T> next, List<Token> tokens, int first, int at, List<Hit<T>> hits) {
    if (next != null) {
      walk(next, tokens, first, at + 1, hits);
    }
  }
}
