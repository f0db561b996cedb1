package id.tapis.registry;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads words as they were meant: said aloud, with digits for letters, with a number at the end.
 */
record Dictation(Vocabulary vocabulary) {

  List<Word> resolved(List<Word> words) {
    var resolved = new ArrayList<Word>(words.size());
    for (Word word : spoken(words)) {
      boolean mixed = word.digits() && !word.number() && Form.of(word.letters()).isEmpty();
      if (mixed && !vocabulary.registered(word.letters())) {
        spell(word, resolved);
      } else {
        resolved.add(word);
      }
    }
    return resolved;
  }

  /** As in what was dictated: sounds without meaning go, "pe te" is PT. */
  private List<Word> spoken(List<Word> words) {
    var claims = vocabulary.claims();
    var spoken = new ArrayList<Word>(words.size());
    for (Word word : words) {
      var last = spoken.isEmpty() ? null : spoken.getLast();
      if (claims.fillers().contains(word.letters())) {
        continue;
      }
      if (last != null && last.letters().equals("pe") && word.letters().equals("te")
          || last != null && last.letters().equals("p") && word.letters().equals("t")) {
        spoken.removeLast();
        spoken.add(last.with("pt"));
      } else {
        spoken.add(word);
      }
    }
    return spoken;
  }

  /** Digits are letters where that makes a word; at the end of a word they number a company. */
  private void spell(Word word, List<Word> resolved) {
    var as = vocabulary.resolved(word.letters());
    int digits = word.letters().length();
    while (Character.isDigit(word.letters().charAt(digits - 1))) {
      digits--;
    }
    boolean numbered =
        digits < word.letters().length()
            && !vocabulary.registered(as)
            && word.letters().substring(0, digits).chars().noneMatch(Character::isDigit);
    if (numbered) {
      resolved.add(word.with(word.letters().substring(0, digits)));
      var number = word.letters().substring(digits);
      resolved.add(new Word(number, word.written(), Word.Gap.SPACE, false, word.from(), word.to()));
    } else {
      resolved.add(word.with(as));
    }
  }
}
