package id.tapis.registry;

import id.tapis.registry.Word.Case;
import id.tapis.registry.Word.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds registered names that stand whole in a text, letter for letter, wherever nothing else says
 * that a name stands there: in chats without PT, in accounts and addresses, over broken lines.
 */
final class Sightings {

  private static final int MOST_WORDS = 8;
  private static final int LONG = 9;

  private final List<Word> words;
  private final NameTable table;
  private final Vocabulary vocabulary;
  private final ClaimWords claims;

  Sightings(List<Word> words, NameTable table) {
    this.words = words;
    this.table = table;
    this.vocabulary = table.vocabulary();
    this.claims = vocabulary.claims();
  }

  /**
   * From one word to another, both included, stand the letters of these rows; followed by a word
   * nobody knows, that may belong to another name.
   */
  record Sighting(int start, int end, List<NameTable.Row> rows, boolean followed) {}

  List<Sighting> all() {
    var all = new ArrayList<Sighting>();
    for (int start = 0; start < words.size(); start++) {
      at(start).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Sighting> at(int start) {
    var account = account(start);
    return account.isPresent() || !table.begins(letters(start)) ? account : longest(start);
  }

  /** Written in one piece, as accounts and addresses are. */
  private Optional<Sighting> account(int at) {
    var piece = letters(at);
    if (piece.length() < LONG || vocabulary.real(piece)) {
      return Optional.empty();
    }
    var rows = table.withLetters(piece).stream().filter(it -> it.size() > 1).toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Sighting(at, at, rows, false));
  }

  private Optional<Sighting> longest(int start) {
    Sighting longest = null;
    var letters = new StringBuilder(letters(start));
    for (int end = start + 1; end < Math.min(words.size(), start + MOST_WORDS); end++) {
      if (words.get(end).before() == Gap.CUT) {
        break;
      }
      letters.append(letters(end));
      var rows = table.withLetters(letters.toString());
      if (!rows.isEmpty()) {
        longest = new Sighting(start, end, rows, followed(start, end));
      }
    }
    return Optional.ofNullable(longest).filter(this::free);
  }

  private boolean followed(int start, int end) {
    if (end + 1 >= words.size() || words.get(end + 1).before() != Gap.SPACE) {
      return false;
    }
    var next = words.get(end + 1);
    boolean small = words.get(start).written() == Case.SMALL;
    return vocabulary.unknown(next.letters())
        && next.letters().length() > 3
        && !next.digits()
        && small == (next.written() == Case.SMALL);
  }

  /** No further word belongs to the name: with one it is another company's. */
  private boolean free(Sighting it) {
    return !joins(it, it.start() - 1, it.start()) && !joins(it, it.end() + 1, it.end() + 1);
  }

  /** Whether the word beside the name is part of a longer one; the gap between is before gapAt. */
  private boolean joins(Sighting it, int beside, int gapAt) {
    if (beside < 0 || beside >= words.size() || words.get(gapAt).before() != Gap.SPACE) {
      return false;
    }
    var word = words.get(beside);
    if (Form.of(word.letters()).isPresent()) {
      return false;
    }
    boolean behind = beside > it.end();
    boolean inside = !behind && beside > 0 && Form.of(letters(beside - 1)).isPresent();
    if (inside) {
      return word.written() != Case.SMALL || !claims.asides().contains(word.letters());
    }
    return (behind && series(word)) || (!points(word) && another(it, word, behind));
  }

  private boolean points(Word word) {
    return claims.cues().contains(word.letters()) || claims.claims().contains(word.letters());
  }

  /** A word of a name, written as this one: among small letters one that names have, or nearly. */
  private boolean another(Sighting it, Word word, boolean behind) {
    boolean small = written(it) == Case.SMALL;
    boolean alike = small ? word.written() == Case.SMALL : word.written() != Case.SMALL;
    boolean registered = vocabulary.registered(word.letters());
    boolean ordinary = vocabulary.ordinary(word.letters()) && (small || !registered);
    if (!alike || ordinary || word.number()) {
      return false;
    }
    return small
        ? registered || (word.letters().length() > 3 && vocabulary.choices(word).size() > 0)
        : word.written() == written(it) || (behind && word.letters().length() == 1);
  }

  private boolean series(Word word) {
    return word.roman() || (word.number() && word.letters().length() < 4);
  }

  private Case written(Sighting it) {
    boolean capitals = true;
    boolean capital = true;
    for (int i = it.start(); i <= it.end(); i++) {
      capitals &= words.get(i).written() == Case.CAPITALS;
      capital &= words.get(i).written() != Case.SMALL;
    }
    return capitals ? Case.CAPITALS : capital ? Case.CAPITAL : Case.SMALL;
  }

  private String letters(int at) {
    return words.get(at).letters();
  }
}
