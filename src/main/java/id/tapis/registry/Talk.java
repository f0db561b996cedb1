package id.tapis.registry;

import id.tapis.registry.Word.Gap;
import java.util.List;

/** The words of one text with what is known of words around names. */
record Talk(String text, List<Word> words, Vocabulary vocabulary) {

  /** So many words back and forth belong to a name at most. */
  static final int REACH = 8;

  ClaimWords claims() {
    return vocabulary.claims();
  }

  String letters(int at) {
    return words.get(at).letters();
  }

  Gap gap(int at) {
    return words.get(at).before();
  }

  /** How far back the same sentence goes, at most. */
  int from(int at) {
    int from = at;
    while (from > Math.max(0, at - REACH) && (from == at ? gap(from) != Gap.CUT : within(from))) {
      from--;
    }
    return from;
  }

  private boolean within(int at) {
    return gap(at) != Gap.CUT && gap(at) != Gap.DOT;
  }
}
