package id.tapis.understanding.words;

import id.tapis.knowledge.Home;
import id.tapis.understanding.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a text as plain words, each with its place in the original. Thread-safe. */
public final class Normaliser {

  private static final Set<String> TOWARDS =
      Set.of("di", "ke", "penempatan", "tujuan", "negara", "kat", "to", "in", "area", "job", "jok");

  private final Glyphs glyphs = new Glyphs();
  private final Lexicon lexicon;
  private final Speller speller;

  private Normaliser(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.speller = new Speller(lexicon);
  }

  public static Normaliser load(Home home) {
    return new Normaliser(Lexicon.load(home));
  }

  public Words read(String text) {
    var folded = Folded.of(text, glyphs, lexicon.flags());
    var pieces = Joiner.join(folded, Scanner.pieces(folded), speller);
    var tokens = new ArrayList<Token>(pieces.size() + 8);
    for (int i = 0; i < pieces.size(); i++) {
      for (var part : parts(pieces, i, text, folded)) {
        var at = pieces.get(i).at();
        tokens.add(new Token(part.word(), folded.span(at[part.from()], at[part.to() - 1] + 1)));
      }
    }
    return new Words(text, tokens);
  }

  /** The words of a phrase. */
  public List<String> words(String phrase) {
    return read(phrase).tokens().stream().map(Token::word).toList();
  }

  private List<Part> parts(List<Piece> pieces, int i, String text, Folded folded) {
    var piece = pieces.get(i);
    var raw = piece.raw();
    if (piece.kind() == Piece.Kind.LINK || piece.kind() == Piece.Kind.MONEY) {
      return List.of(new Part(raw, 0, piece.at().length));
    }
    if (raw.length() <= 5) {
      var place = lexicon.asPlace().get(raw);
      if (place != null && isPlace(pieces, i, text, folded)) {
        return Speller.whole(place, raw.length());
      }
      var unit = lexicon.afterNumber().get(raw);
      if (unit != null && i > 0 && pieces.get(i - 1).kind() == Piece.Kind.NUMBER) {
        return List.of(new Part(unit, 0, raw.length()));
      }
    }
    return speller.spell(raw);
  }

  /** Country letters count in capitals, or after words that lead to a place. */
  private static boolean isPlace(List<Piece> pieces, int i, String text, Folded folded) {
    var before = i == 0 ? "" : pieces.get(i - 1).raw();
    var after = i + 1 == pieces.size() ? "" : pieces.get(i + 1).raw();
    if ("kk".equals(pieces.get(i).raw()) || "pp".equals(pieces.get(i).raw())) {
      return ("di".equals(before) || "ke".equals(before)) && !"park".equals(after);
    }
    if (TOWARDS.contains(before)) {
      return true;
    }
    var written = folded.span(pieces.get(i).start(), pieces.get(i).end()).of(text);
    return written.chars().allMatch(Character::isUpperCase);
  }
}
