package id.tapis.registry;

import id.tapis.registry.Word.Gap;
import java.util.List;

/** Finds out whether a text says that it is not this company. */
final class Denials {

  private final Talk talk;
  private final List<Word> words;
  private final ClaimWords claims;

  Denials(Talk talk) {
    this.talk = talk;
    this.words = talk.words();
    this.claims = talk.claims();
  }

  /** Whether the text denies the company whose name, form included, stands from at to end. */
  boolean denied(int at, int end) {
    return before(at) || afterwards(end);
  }

  /** "bukan dari PT X", "tidak ada hubungan dengan PT X"; not "atau bukan PT X". */
  private boolean before(int at) {
    return denies(at) || (listed(at) && denies(first(at)));
  }

  /** A further one in a row of names: "PT X, PT Y dan PT Z", "PT X maupun PT Y". */
  private boolean listed(int at) {
    return at > 1 && (talk.gap(at) == Gap.CUT || claims.further().contains(talk.letters(at - 1)));
  }

  /** Where the first of a row of names begins; here, when there is no row. */
  int first(int at) {
    int first = at;
    while (listed(first)) {
      int before = formBefore(first);
      if (before < 0) {
        return first;
      }
      first = before;
    }
    return first;
  }

  private int formBefore(int at) {
    for (int i = at - 2; i >= Math.max(0, at - Talk.REACH + 2); i--) {
      if (Form.of(talk.letters(i)).isPresent()) {
        return i;
      }
      if (talk.gap(i) != Gap.SPACE && i < at - 1) {
        return -1;
      }
    }
    return -1;
  }

  private boolean denies(int at) {
    boolean belonging = false;
    for (int i = at - 1; i >= talk.from(at); i--) {
      var word = words.get(i).letters();
      boolean strong = claims.denials().contains(word);
      if (strong || (belonging && claims.weakDenials().contains(word))) {
        return i == 0
            || words.get(i).before() == Gap.CUT
            || !claims.doubts().contains(words.get(i - 1).letters());
      }
      belonging |= claims.belonging().contains(word);
      if (!claims.belonging().contains(word) && !claims.links().contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** "Ini PT X? Bukan, kak." */
  private boolean afterwards(int end) {
    if (turnsOut(end)) {
      return true;
    }
    int answer = end + 1;
    for (int i = answer; i < Math.min(words.size(), answer + 2); i++) {
      boolean cut = words.get(i).before() != Gap.SPACE;
      boolean over = i + 1 == words.size() || words.get(i + 1).before() == Gap.CUT;
      boolean spoken = i + 1 < words.size() && claims.persons().contains(talk.letters(i + 1));
      if (cut && claims.denials().contains(talk.letters(i)) && (over || spoken)) {
        return i + 1 < words.size();
      }
    }
    return false;
  }

  /** "mengaku dari PT X, ternyata bukan". */
  private boolean turnsOut(int end) {
    for (int i = end + 1; i < Math.min(words.size() - 1, end + 1 + Talk.REACH); i++) {
      if (talk.letters(i).equals("ternyata") && claims.denials().contains(talk.letters(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
