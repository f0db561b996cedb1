package id.tapis.understanding.words;

import id.tapis.understanding.Span;
import id.tapis.understanding.Token;
import java.util.List;

/** A text and its words, in reading order. */
public record Words(String text, List<Token> tokens) {
  public Words {
    tokens = List.copyOf(tokens);
  }

  public int size() {
    return tokens.size();
  }

  public String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
  }

  public Span span(int from, int to) {
    return tokens.get(from).span().union(tokens.get(to - 1).span());
  }

  /** As the client wrote it. */
  public String written(int i) {
    return tokens.get(i).span().of(text);
  }

  public boolean startsUpper(int i) {
    return Character.isUpperCase(text.charAt(tokens.get(i).span().start()));
  }

  /** What stands between the word and the one before it. */
  public String gap(int i) {
    int start = i == 0 ? 0 : tokens.get(i - 1).span().end();
    int end = tokens.get(i).span().start();
    return end <= start ? "" : text.substring(start, end);
  }

  /** Whether a sentence, line or clause ends before the word. */
  public boolean breaks(int i) {
    if (i <= 0 || i >= tokens.size()) {
      return true;
    }
    int end = tokens.get(i).span().start();
    for (int at = tokens.get(i - 1).span().end(); at < end; at++) {
      switch (text.charAt(at)) {
        case '\n', '!', '?', ';' -> {
          return true;
        }
        case '.' -> {
          if (at + 1 >= end || Character.isWhitespace(text.charAt(at + 1))) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether any punctuation or a new line stands before the word. */
  public boolean separated(int i) {
    if (i <= 0 || i >= tokens.size()) {
      return true;
    }
    return !gap(i).isBlank() || gap(i).indexOf('\n') >= 0;
  }
}
