package id.tapis.understanding.features;

import id.tapis.understanding.ModelFile;
import id.tapis.understanding.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The bag of features of one text, each once: words, stems, pairs, and letters within words. */
final class Features {

  private static final int MOST_WORDS = 600;
  private static final int LONGEST_WORD = 24;
  private static final int GRAM = 4;

  private final List<String> all = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  Features(Words words) {
    this(words, 0, Math.min(words.size(), MOST_WORDS));
  }

  /** Of the words from one place up to another, exclusive. */
  Features(Words words, int from, int to) {
    var stems = new String[to - from];
    for (int i = from; i < to; i++) {
      stems[i - from] = plain(words.word(i));
      word(words.word(i), stems[i - from]);
    }
    for (int i = 1; i < stems.length; i++) {
      if (!words.breaks(from + i)) {
        add("b=" + stems[i - 1] + ' ' + stems[i]);
        if (i > 1 && !words.breaks(from + i - 1)) {
          add("k=" + stems[i - 2] + ' ' + stems[i]);
        }
      }
    }
  }

  List<String> all() {
    return all;
  }

  void add(String feature) {
    if (seen.add(feature)) {
      all.add(feature);
    }
  }

  private static String plain(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return "#" + Math.min(word.length(), 6);
    }
    return word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : Stems.of(word);
  }

  private void word(String word, String stem) {
    if (stem.charAt(0) == '#') {
      add("w=" + (word.length() < 4 ? word : stem));
      return;
    }
    var kept = word.length() > LONGEST_WORD ? stem : word;
    if (!seen.add("w=" + kept)) {
      return;
    }
    all.add("w=" + kept);
    add("s=" + stem);
    grams(kept);
  }

  private void grams(String word) {
    var edged = '_' + word + '_';
    for (int i = 0; i + GRAM <= edged.length(); i++) {
      add(ModelFile.GRAM + edged.substring(i, i + GRAM));
    }
  }
}
