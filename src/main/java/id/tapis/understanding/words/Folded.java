package id.tapis.understanding.words;

import id.tapis.understanding.Span;
import java.util.Arrays;
import java.util.Map;

/** The text with look-alikes undone, and where each of its characters stands in the original. */
final class Folded {

  private static final int FIRST_FLAG = 0x1F1E6;
  private static final int LAST_FLAG = 0x1F1FF;

  private char[] chars;
  private int[] from;
  private int[] to;
  private int length;

  private Folded(int room) {
    chars = new char[room];
    from = new int[room];
    to = new int[room];
  }

  /** Flags are read as the country's name. */
  static Folded of(String text, Glyphs glyphs, Map<String, String> flags) {
    var folded = new Folded(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      int next = i + Character.charCount(point);
      if (isFlag(point) && next < text.length() && isFlag(text.codePointAt(next))) {
        var country = letter(point) + letter(text.codePointAt(next));
        next += 2;
        folded.flag(flags.getOrDefault(country, ""), i, next);
      } else {
        folded.add(glyphs.read(point), i, next);
      }
      i = next;
    }
    return folded;
  }

  int length() {
    return length;
  }

  char at(int i) {
    return chars[i];
  }

  String part(int start, int end) {
    return new String(chars, start, end - start);
  }

  Span span(int start, int end) {
    return new Span(from[start], to[end - 1]);
  }

  private static boolean isFlag(int point) {
    return point >= FIRST_FLAG && point <= LAST_FLAG;
  }

  private static String letter(int point) {
    return Character.toString('A' + point - FIRST_FLAG);
  }

  private void flag(String country, int start, int end) {
    add(" ", start, end);
    add(country, start, end);
    add(" ", start, end);
  }

  private void add(String letters, int start, int end) {
    if (length + letters.length() > chars.length) {
      int room = (length + letters.length()) * 2;
      chars = Arrays.copyOf(chars, room);
      from = Arrays.copyOf(from, room);
      to = Arrays.copyOf(to, room);
    }
    for (int i = 0; i < letters.length(); i++) {
      chars[length] = letters.charAt(i);
      from[length] = start;
      to[length] = end;
      length++;
    }
  }
}
