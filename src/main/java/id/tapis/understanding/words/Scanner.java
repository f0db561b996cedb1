package id.tapis.understanding.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts folded text into pieces: words, numbers, currency signs, links. */
final class Scanner {

  private static final Set<String> ENDINGS =
      Set.of(
          "com", "id", "net", "org", "me", "ly", "co", "example", "info", "xyz", "site", "online",
          "shop", "io", "app", "link", "page", "blog", "cc", "vip", "top", "club", "gd", "tv", "my",
          "sg", "jp", "kr", "tw", "hk", "gg", "gle", "work", "jobs", "web", "store", "live");
  private static final Map<Character, String> CURRENCIES =
      Map.of(
          '$', "dolar", '€', "euro", '£', "pound", '¥', "yen", '₩', "won", '₱', "peso", '฿', "baht",
          '₫', "dong", '₹', "rupee");
  private static final Map<String, String> DOLLARS =
      Map.of(
          "nt", "ntd", "hk", "hkd", "us", "dolar", "s", "sgd", "sg", "sgd", "a", "aud", "au", "aud",
          "nz", "nzd");

  private final Folded text;
  private final List<Piece> pieces = new ArrayList<>();

  private Scanner(Folded text) {
    this.text = text;
  }

  static List<Piece> pieces(Folded text) {
    var scanner = new Scanner(text);
    int i = 0;
    while (i < text.length()) {
      if (Character.isWhitespace(text.at(i))) {
        i++;
      } else {
        int end = scanner.chunkEnd(i);
        scanner.chunk(i, end);
        i = end;
      }
    }
    return scanner.pieces;
  }

  private int chunkEnd(int start) {
    int i = start;
    while (i < text.length() && !Character.isWhitespace(text.at(i))) {
      i++;
    }
    return i;
  }

  private void chunk(int start, int end) {
    boolean link = isLink(start, end);
    for (int i = start; i < end; ) {
      char c = text.at(i);
      if (isWordChar(c) || (c == '@' && !link && startsWord(i, end))) {
        int to = link ? plainEnd(i, end) : wordEnd(i, end);
        add(i, to, link);
        i = to;
      } else {
        if (CURRENCIES.containsKey(c) && !link) {
          money(i);
        }
        i++;
      }
    }
  }

  private boolean startsWord(int i, int end) {
    return i + 2 < end && Character.isLetter(text.at(i + 1)) && i > 0 && text.at(i - 1) != ' ';
  }

  private void add(int start, int end, boolean link) {
    var kind = link ? Piece.Kind.LINK : numeric(start, end) ? Piece.Kind.NUMBER : Piece.Kind.WORD;
    pieces.add(Piece.of(text, start, end, kind));
  }

  private boolean numeric(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetter(text.at(i)) || text.at(i) == '*') {
        return false;
      }
    }
    return true;
  }

  /** A currency sign is read as its name, together with the letters right before it: NT$. */
  private void money(int i) {
    var name = CURRENCIES.getOrDefault(text.at(i), "");
    int start = i;
    if (text.at(i) == '$' && !pieces.isEmpty() && pieces.getLast().end() == i) {
      var before = DOLLARS.get(pieces.getLast().raw());
      if (before != null) {
        name = before;
        start = pieces.removeLast().start();
      }
    }
    int[] at = new int[i + 1 - start];
    for (int k = 0; k < at.length; k++) {
      at[k] = start + k;
    }
    pieces.add(new Piece(name, at, Piece.Kind.MONEY));
  }

  private int plainEnd(int start, int end) {
    int i = start;
    while (i < end && isWordChar(text.at(i))) {
      i++;
    }
    return i;
  }

  private int wordEnd(int start, int end) {
    int i = start + 1;
    while (i < end && (isWordChar(text.at(i)) || inside(i, start, end))) {
      i++;
    }
    return i;
  }

  /** Signs that belong to the word or number they stand in. */
  private boolean inside(int i, int start, int end) {
    char c = text.at(i);
    char before = text.at(i - 1);
    boolean wordBefore = Character.isLetter(before) || before == '*';
    char after = i + 1 < end ? text.at(i + 1) : ' ';
    boolean letterAfter = Character.isLetter(after);
    return switch (c) {
      case '\'', '`', '@' -> wordBefore && letterAfter;
      case '*' -> wordBefore && (letterAfter || (after == '*' && i + 2 < end));
      case '!' -> wordBefore && letterAfter;
      case '$' ->
          wordBefore && !Character.isDigit(after) && !DOLLARS.containsKey(text.part(start, i));
      case '.', ',' ->
          Character.isDigit(before) && Character.isDigit(after) && digitsOnly(start, i);
      default -> false;
    };
  }

  private boolean digitsOnly(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetter(text.at(i))) {
        return i < end - 1 && lettersThenDigits(start, end);
      }
    }
    return true;
  }

  /** Rp1.500.000 is one piece. */
  private boolean lettersThenDigits(int start, int end) {
    int i = start;
    while (i < end && Character.isLetter(text.at(i))) {
      i++;
    }
    for (; i < end; i++) {
      if (Character.isLetter(text.at(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWordChar(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private boolean isLink(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.at(i);
      if (c == '@' && (i == start ? end - start > 3 : hasDot(i, end))) {
        return true;
      }
      if (c == ':' && i + 2 < end && text.at(i + 1) == '/' && text.at(i + 2) == '/') {
        return true;
      }
      if ((c == '.' || c == ']') && i > start + 1 && isDomainEnd(i + 1, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasDot(int start, int end) {
    for (int i = start; i < end - 1; i++) {
      if (text.at(i) == '.') {
        return true;
      }
    }
    return false;
  }

  private boolean isDomainEnd(int start, int end) {
    int to = plainEnd(start, end);
    if (to - start < 2 || (to < end && Character.isLetter(text.at(to)))) {
      return false;
    }
    boolean closes = to == end || ".,/)?!:;\"'".indexOf(text.at(to)) >= 0;
    return closes && ENDINGS.contains(text.part(start, to));
  }
}
