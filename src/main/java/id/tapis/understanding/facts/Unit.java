package id.tapis.understanding.facts;

import id.tapis.understanding.Span;
import id.tapis.understanding.words.Words;
import java.util.ArrayList;
import java.util.List;

/** One word as the client wrote it, for reading names: tokens with the same place are one unit. */
record Unit(String written, String word, Span span, int token, String gap) {

  static List<Unit> of(Words words) {
    var units = new ArrayList<Unit>(words.size());
    Span last = null;
    for (int i = 0; i < words.size(); i++) {
      var span = words.tokens().get(i).span();
      if (!span.equals(last)) {
        var written = span.of(words.text());
        units.add(new Unit(written, words.word(i), span, i, words.gap(i)));
      }
      last = span;
    }
    return units;
  }

  boolean capital() {
    return Character.isUpperCase(written.codePointAt(0));
  }

  boolean allCapitals() {
    return written.chars().anyMatch(Character::isUpperCase)
        && written.chars().noneMatch(Character::isLowerCase);
  }

  String lower() {
    return written.toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether only blanks part it from the unit before. */
  boolean follows() {
    return gap.isBlank() && gap.indexOf('\n') < 0;
  }
}
