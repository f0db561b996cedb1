package id.tapis.understanding.words;

import java.util.ArrayList;
import java.util.List;

/** Puts words together again that were written apart: g a j i, P.O.I.P.E.T, kam.boja. */
final class Joiner {

  private static final String TIES = " .-_|~+,/";
  private static final int LETTERS = 3;
  private static final int LONGEST = 400;

  private final Folded text;
  private final List<Piece> pieces;
  private final Speller speller;
  private final List<Piece> joined = new ArrayList<>();

  private Joiner(Folded text, List<Piece> pieces, Speller speller) {
    this.text = text;
    this.pieces = pieces;
    this.speller = speller;
  }

  static List<Piece> join(Folded text, List<Piece> pieces, Speller speller) {
    var joiner = new Joiner(text, pieces, speller);
    for (int i = 0; i < pieces.size(); ) {
      int end = joiner.runEnd(i);
      if (end - i >= LETTERS && joiner.worthJoining(i, end)) {
        joiner.spacedOut(i, end);
        i = end;
      } else {
        i = joiner.pair(i);
      }
    }
    return joiner.joined;
  }

  private int runEnd(int start) {
    int i = start;
    while (i < pieces.size() && i - start < LONGEST && pieces.get(i).single()) {
      if (i > start && !near(i)) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** Whether only blanks or one tie stand between the piece and the one before it. */
  private boolean near(int i) {
    int from = pieces.get(i - 1).end();
    int to = pieces.get(i).start();
    if (to - from == 1) {
      return TIES.indexOf(text.at(from)) >= 0;
    }
    for (int at = from; at < to; at++) {
      if (text.at(at) != ' ') {
        return false;
      }
    }
    return to - from < 6;
  }

  private boolean worthJoining(int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += pieces.get(i).kind() == Piece.Kind.WORD ? 1 : 0;
    }
    return letters >= LETTERS && letters * 2 > end - start;
  }

  private void spacedOut(int start, int end) {
    int from = start;
    for (int i = start + 1; i <= end; i++) {
      boolean wide = i == end || pieces.get(i).start() - pieces.get(i - 1).end() > 1;
      if (wide) {
        word(from, i);
        from = i;
      }
    }
  }

  private void word(int from, int to) {
    var whole = pieces.get(from);
    for (int i = from + 1; i < to; i++) {
      whole = whole.with(pieces.get(i));
    }
    for (var cut : Segments.of(whole.raw(), speller)) {
      joined.add(whole.cut(cut.from(), cut.to()));
    }
  }

  /** Joins two pieces when only together they make a word. */
  private int pair(int i) {
    var piece = pieces.get(i);
    if (i + 1 < pieces.size() && joinable(piece, pieces.get(i + 1))) {
      joined.add(piece.with(pieces.get(i + 1)));
      return i + 2;
    }
    joined.add(piece);
    return i + 1;
  }

  private boolean joinable(Piece one, Piece two) {
    if (one.kind() != Piece.Kind.WORD || two.kind() != Piece.Kind.WORD) {
      return false;
    }
    if (two.start() - one.end() != 1 || TIES.indexOf(text.at(one.end())) < 0) {
      return false;
    }
    int length = one.raw().length() + two.raw().length();
    return length >= 5
        && length <= 20
        && !speller.knows(one.raw())
        && !speller.knows(two.raw())
        && speller.knows(one.raw() + two.raw());
  }
}
