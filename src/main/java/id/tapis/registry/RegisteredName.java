package id.tapis.registry;

import java.util.ArrayList;
import java.util.List;

/** A registered name taken apart: its legal form and its words. */
record RegisteredName(Form form, List<String> words) {
  RegisteredName {
    words = List.copyOf(words);
  }

  /** With and without what stands in brackets; none for a name without words. */
  static List<RegisteredName> readings(String printed) {
    int open = printed.indexOf('(');
    int close = printed.indexOf(')', Math.max(open, 0));
    var whole = of(printed);
    if (open < 0 || close < 0) {
      return whole.words().isEmpty() ? List.of() : List.of(whole);
    }
    var bare = of(printed.substring(0, open) + " " + printed.substring(close + 1));
    return List.of(bare, whole).stream().filter(it -> !it.words().isEmpty()).distinct().toList();
  }

  static RegisteredName of(String printed) {
    var words = new ArrayList<String>();
    var form = Form.UNSTATED;
    for (Word word : Words.of(printed)) {
      var stated = Form.of(word.letters());
      if (stated.isPresent() && (words.isEmpty() || word.before() == Word.Gap.CUT)) {
        form = stated.get();
      } else {
        words.add(word.letters());
      }
    }
    return new RegisteredName(form, words);
  }

  String letters() {
    return String.join("", words);
  }
}
