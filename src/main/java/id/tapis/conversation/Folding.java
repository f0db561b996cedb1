package id.tapis.conversation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Brings words said in haste to one form: lower case, no marks, no stretched letters, no short
 * forms.
 */
final class Folding {

  private final Map<String, String> shortForms;

  Folding(Map<String, String> shortForms) {
    this.shortForms = Map.copyOf(shortForms);
  }

  List<String> words(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    for (int i = 0; i <= folded.length(); i++) {
      if (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
        word.append(folded.charAt(i));
      } else if (i == folded.length() || !joins(folded.charAt(i))) {
        add(words, word);
      }
    }
    return words;
  }

  /** Apostrophes and invisible characters do not part a word. */
  private static boolean joins(char character) {
    return character == '\''
        || character == '’'
        || Character.getType(character) == Character.FORMAT;
  }

  private void add(List<String> words, StringBuilder word) {
    if (!word.isEmpty()) {
      var plain = unstretched(word);
      words.addAll(List.of(shortForms.getOrDefault(plain, plain).split(" ")));
      word.setLength(0);
    }
  }

  /** "tolooong" is said like "tolong"; two of a letter may be meant. */
  private static String unstretched(CharSequence word) {
    var plain = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      int run = i;
      while (run < word.length() && word.charAt(run) == word.charAt(i)) {
        run++;
      }
      plain.append(word, i, run - i > 2 ? i + 1 : run);
      i = run - 1;
    }
    return plain.toString();
  }
}
