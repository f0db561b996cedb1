package id.tapis.understanding.words;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A stretch of the folded text that may be one word; {@code at} are its characters' places. */
record Piece(String raw, int[] at, Kind kind) {

  /** What sort of stretch: links are never read as slang. */
  enum Kind {
    WORD,
    NUMBER,
    MONEY,
    LINK
  }

  static Piece of(Folded text, int start, int end, Kind kind) {
    return new Piece(text.part(start, end), IntStream.range(start, end).toArray(), kind);
  }

  int start() {
    return at[0];
  }

  int end() {
    return at[at.length - 1] + 1;
  }

  boolean single() {
    return raw.length() == 1 && (kind == Kind.WORD || kind == Kind.NUMBER);
  }

  /** This piece and the next as one word. */
  Piece with(Piece next) {
    var places = Arrays.copyOf(at, at.length + next.at.length);
    System.arraycopy(next.at, 0, places, at.length, next.at.length);
    return new Piece(raw + next.raw, places, Kind.WORD);
  }

  Piece cut(int from, int to) {
    return new Piece(raw.substring(from, to), Arrays.copyOfRange(at, from, to), Kind.WORD);
  }
}
