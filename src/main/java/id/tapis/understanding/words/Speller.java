package id.tapis.understanding.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads one written piece (lower-case letters, digits, signs) as the words it stands for. */
final class Speller {

  private static final int REMEMBERED = 20_000;
  private static final int LONGEST_REMEMBERED = 24;
  private static final List<String> ENDINGS = List.of("nya", "ku", "mu", "kah", "lah", "ny");

  private final Lexicon lexicon;
  private final Numbered numbered;
  private final Map<String, List<Part>> remembered = new ConcurrentHashMap<>();

  Speller(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numbered = new Numbered(lexicon, this);
  }

  boolean knows(String word) {
    return lexicon.knows(word);
  }

  /** Whether the piece is a known word, perhaps with digits for letters. */
  boolean means(String raw) {
    return lexicon.knows(raw) || lexicon.knows(Leet.read(raw, lexicon));
  }

  List<Part> spell(String raw) {
    var seen = remembered.get(raw);
    if (seen != null) {
      return seen;
    }
    var parts = fresh(raw);
    if (remembered.size() < REMEMBERED && raw.length() <= LONGEST_REMEMBERED) {
      remembered.put(raw, parts);
    }
    return parts;
  }

  private List<Part> fresh(String raw) {
    var plain = raw.indexOf('\'') < 0 ? raw : raw.replace("'", "");
    if (plain.length() != raw.length()) {
      return whole(read(plain), raw.length());
    }
    for (int i = 0; i < raw.length(); i++) {
      if (!Character.isLetter(raw.charAt(i))) {
        return numbered.spell(raw);
      }
    }
    return whole(read(raw), raw.length());
  }

  static List<Part> whole(List<String> words, int length) {
    return words.stream().map(it -> new Part(it, 0, length)).toList();
  }

  /** The words that a piece of letters stands for. */
  List<String> read(String letters) {
    var known = lexicon.slang().get(letters);
    if (known != null) {
      return known;
    }
    if (lexicon.vocabulary().contains(letters)) {
      return List.of(letters);
    }
    var folded = unstretched(letters);
    if (!folded.equals(letters)) {
      return read(folded);
    }
    return withEnding(letters);
  }

  /** Gajiii and gajjiii are gaji, but maaf stays. */
  private String unstretched(String letters) {
    var once = fold(letters, 1);
    if (once.equals(letters)) {
      return letters;
    }
    if (lexicon.knows(once)) {
      return once;
    }
    var twice = fold(letters, 2);
    return twice.equals(letters) || lexicon.knows(twice) ? twice : once;
  }

  private static String fold(String letters, int most) {
    var kept = new StringBuilder(letters.length());
    int run = 0;
    for (int i = 0; i < letters.length(); i++) {
      run = i > 0 && letters.charAt(i) == letters.charAt(i - 1) ? run + 1 : 1;
      if (run <= most) {
        kept.append(letters.charAt(i));
      }
    }
    return kept.toString();
  }

  private List<String> withEnding(String letters) {
    for (var ending : ENDINGS) {
      int stem = letters.length() - ending.length();
      if (stem >= 2 && letters.endsWith(ending)) {
        var known = lexicon.slang().get(letters.substring(0, stem));
        if (known != null) {
          return extended(known, ending);
        }
      }
    }
    return List.of(letters);
  }

  private static List<String> extended(List<String> words, String ending) {
    if (ending.endsWith("ah")) {
      return words;
    }
    var longer = new ArrayList<>(words);
    longer.set(longer.size() - 1, longer.getLast() + ("ny".equals(ending) ? "nya" : ending));
    return List.copyOf(longer);
  }
}
