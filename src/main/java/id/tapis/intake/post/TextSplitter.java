package id.tapis.intake.post;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts long texts into messages, between lines or words if it can, never inside a character. */
final class TextSplitter {

  static final int LONGEST = 4096;
  private static final int LOOK_BACK = 800;

  private TextSplitter() {}

  static List<String> split(String text) {
    var parts = new ArrayList<String>();
    int from = 0;
    while (text.length() - from > LONGEST) {
      int cut = cut(text, from);
      add(parts, text.substring(from, cut));
      from = cut;
    }
    add(parts, text.substring(from));
    return parts;
  }

  private static void add(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part);
    }
  }

  private static int cut(String text, int from) {
    int end = from + LONGEST;
    for (char sign : new char[] {'\n', ' '}) {
      int at = text.lastIndexOf(sign, end - 1);
      if (at >= end - LOOK_BACK) {
        return at + 1;
      }
    }
    return betweenCharacters(text, from, end);
  }

  private static int betweenCharacters(String text, int from, int end) {
    int lookFrom = Math.max(from, end - LOOK_BACK);
    var window = text.substring(lookFrom, Math.min(text.length(), end + LOOK_BACK));
    var signs = BreakIterator.getCharacterInstance(Locale.ROOT);
    signs.setText(window);
    int limit = end - lookFrom;
    int at = signs.isBoundary(limit) ? limit : signs.preceding(limit);
    if (at > 0) {
      return lookFrom + at;
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}
