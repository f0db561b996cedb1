package id.tapis.registry;

import id.tapis.registry.Word.Case;
import id.tapis.registry.Word.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words, whatever its letters look like. */
final class Words {

  /** Longer texts are read up to here. */
  static final int LONGEST = 20_000;

  private final String written;
  private final Plain plain;
  private final String text;
  private final List<Word> words = new ArrayList<>();
  private int at;
  private Gap gap = Gap.CUT;
  private boolean dotNext;

  private Words(String written, Plain plain) {
    this.written = written;
    this.plain = plain;
    this.text = plain.text();
  }

  static List<Word> of(String text) {
    var head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return new Words(head, SpacedLetters.join(Letters.fold(head))).cut();
  }

  /** The letters alone, small, as names are compared. */
  static List<String> letters(String text) {
    return of(text).stream().map(Word::letters).toList();
  }

  private List<Word> cut() {
    while (at < text.length()) {
      char here = text.charAt(at);
      if (Character.isLetterOrDigit(here)) {
        word();
      } else {
        widen(here);
        at++;
      }
    }
    return words;
  }

  private void word() {
    int start = at;
    var raw = new StringBuilder();
    while (at < text.length()) {
      char here = text.charAt(at);
      if (Character.isLetterOrDigit(here)) {
        raw.append(here);
      } else if (inside(here)) {
        stand(raw, here);
      } else {
        break;
      }
      at++;
    }
    add(scanned(raw.toString()), plain.origin(start), behind(at - 1));
  }

  /** Where the sign ended in the text as it was written. */
  private int behind(int last) {
    int origin = plain.origin(last);
    return origin + Character.charCount(written.codePointAt(origin));
  }

  /** Among capitals a small l is an I that was read from a picture. */
  private static String scanned(String raw) {
    boolean mixed = capitals(raw) > 1 && raw.indexOf('l') >= 0;
    return mixed && raw.chars().allMatch(it -> it == 'l' || Character.isUpperCase(it))
        ? raw.replace('l', 'I')
        : raw;
  }

  /** Apostrophes, and signs that stand for letters. */
  private boolean inside(char sign) {
    boolean between =
        at + 1 < text.length()
            && Character.isLetter(text.charAt(at + 1))
            && at > 0
            && Character.isLetterOrDigit(text.charAt(at - 1));
    return (between || scannedEnd(sign))
        && !(sign == '@' && address())
        && "'’‘`ʼ@$|!".indexOf(sign) >= 0;
  }

  /** A bar right behind a capital, and a space: the I at a word's end, read from a picture. */
  private boolean scannedEnd(char sign) {
    return sign == '|'
        && at > 0
        && Character.isUpperCase(text.charAt(at - 1))
        && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }

  /** What follows has a dot before the next gap: an address of mail, not a letter. */
  private boolean address() {
    int end = at + 1;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      boolean dot = text.charAt(end) == '.';
      if (dot && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1))) {
        return true;
      }
      end++;
    }
    return false;
  }

  private static void stand(StringBuilder raw, char sign) {
    if (sign == '@') {
      raw.append('a');
    } else if (sign == '$') {
      raw.append('s');
    } else if (sign == '|' || sign == '!') {
      raw.append('i');
    }
  }

  private void add(String raw, int from, int to) {
    dotNext = at < text.length() && text.charAt(at) == '.';
    if (initial(raw)) {
      var last = words.removeLast();
      words.add(
          new Word(
              last.letters() + small(raw), Case.CAPITALS, last.before(), true, last.from(), to));
    } else if (glued(raw)) {
      words.add(new Word("pt", Case.CAPITALS, gap, false, from, from + 2));
      var rest = raw.substring(2);
      words.add(new Word(small(rest), written(rest), Gap.SPACE, dotNext, from + 2, to));
    } else {
      words.add(new Word(small(raw), written(raw), gap, dotNext, from, to));
    }
    gap = Gap.SPACE;
  }

  /** A single letter right after a single letter with a dot: P.T. or S.K.P. */
  private boolean initial(String raw) {
    if (raw.length() != 1 || gap != Gap.DOT || words.isEmpty()) {
      return false;
    }
    int start = at - 1;
    return start >= 2
        && text.charAt(start - 1) == '.'
        && Character.isLetter(text.charAt(start - 2))
        && (start < 3 || !Character.isLetterOrDigit(text.charAt(start - 3)));
  }

  private static boolean glued(String raw) {
    return raw.length() > 5
        && raw.regionMatches(true, 0, "pt", 0, 2)
        && Character.isLetter(raw.charAt(2));
  }

  private void widen(char sign) {
    gap = max(gap, gapOf(sign));
  }

  private Gap gapOf(char sign) {
    if (sign == '\n' || sign == '\r') {
      return gap == Gap.LINE && sign == '\n' ? Gap.CUT : Gap.LINE;
    }
    if (Character.isWhitespace(sign)) {
      return Gap.SPACE;
    }
    if ("*\"_&+~`“”'’‘#^=".indexOf(sign) >= 0) {
      return "*~+^=".indexOf(sign) >= 0 && alone() ? Gap.CUT : Gap.SPACE;
    }
    if (sign == '.') {
      return Gap.DOT;
    }
    if ("()[]".indexOf(sign) >= 0 || picture(sign)) {
      return Gap.LINE;
    }
    if (decoration(sign) || (sign == '|' && !beside())) {
      return Gap.SPACE;
    }
    return dash(sign) && (!spaced() || broken()) ? Gap.SPACE : Gap.CUT;
  }

  /** A sign with space on both sides parts what stands around it. */
  private boolean alone() {
    return at > 0
        && at + 1 < text.length()
        && Character.isWhitespace(text.charAt(at - 1))
        && Character.isWhitespace(text.charAt(at + 1));
  }

  /** A dash right behind a letter with space after it: a word that goes on in the next line. */
  private boolean broken() {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isWhitespace(text.charAt(at + 1));
  }

  /** Emoji stand around names, and between their words. */
  private static boolean picture(char sign) {
    return Character.isSurrogate(sign) || Character.getType(sign) == Character.OTHER_SYMBOL;
  }

  /** Brackets of other scripts decorate. */
  private static boolean decoration(char sign) {
    int type = Character.getType(sign);
    return sign > 127 && (type == Character.START_PUNCTUATION || type == Character.END_PUNCTUATION);
  }

  /** Space stands on one side at least. */
  private boolean beside() {
    return (at > 0 && Character.isWhitespace(text.charAt(at - 1)))
        || (at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1)));
  }

  private static boolean dash(char sign) {
    return "-‐‑‒–—−".indexOf(sign) >= 0;
  }

  private boolean spaced() {
    return at == 0
        || at + 1 >= text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static Gap max(Gap one, Gap other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static String small(String raw) {
    return raw.toLowerCase(Locale.ROOT);
  }

  private static long capitals(String raw) {
    return raw.chars().filter(Character::isUpperCase).count();
  }

  private static Case written(String raw) {
    int capitals = 0;
    for (int i = 0; i < raw.length(); i++) {
      capitals += Character.isLowerCase(raw.charAt(i)) ? 0 : 1;
    }
    if (!Character.isUpperCase(raw.charAt(0))) {
      return capitals > 1 && Character.isLetter(raw.charAt(0)) ? Case.CAPITAL : Case.SMALL;
    }
    return raw.length() > 1 && capitals == raw.length() ? Case.CAPITALS : Case.CAPITAL;
  }
}
