package id.tapis.registry;

import id.tapis.registry.Passage.Clue;
import id.tapis.registry.Word.Case;
import id.tapis.registry.Word.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where company names may stand in a text, by what stands around them. */
final class Passages {

  private static final int LONGEST_NAME = 12;
  private static final int SHORT_TEXT = 14;

  /** One ordinary word may be a slip of a name's; two are a sentence. */
  private static final int MOST_MERE = 1;

  private final List<Word> words;
  private final Vocabulary vocabulary;
  private final ClaimWords claims;
  private final boolean brief;
  private final boolean[] ordinary;

  Passages(List<Word> words, Vocabulary vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.claims = vocabulary.claims();
    this.brief = words.size() <= SHORT_TEXT;
    this.ordinary = new boolean[words.size()];
    for (int i = 0; i < ordinary.length; i++) {
      ordinary[i] = vocabulary.ordinary(words.get(i).letters());
    }
  }

  List<Passage> all() {
    var all = new ArrayList<Passage>();
    for (int start = 0; start < words.size(); start++) {
      at(start).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Passage> at(int start) {
    if (form(start).isPresent()) {
      return Optional.empty();
    }
    var stated = start == 0 || apart(start) ? Optional.<Form>empty() : form(start - 1);
    if (stated.isEmpty() ? !mayStart(start) : aside(start)) {
      return Optional.empty();
    }
    var ends = ends(start);
    if (ends.isEmpty()) {
      return Optional.empty();
    }
    var form = stated.or(() -> trailing(start, ends.getFirst())).orElse(Form.UNSTATED);
    var clue = form == Form.UNSTATED ? clue(start) : Clue.FORM;
    if (clue == Clue.NOTHING && !promising(start)) {
      return Optional.empty();
    }
    return Optional.of(new Passage(start, ends, form, clue));
  }

  /** A cut, or the end of a sentence: only short forms are written with a full stop. */
  private boolean apart(int start) {
    return gap(start) == Gap.CUT
        || (gap(start) == Gap.DOT
            && ordinary(start)
            && words.get(start - 1).letters().length() > 3);
  }

  /** "PT itu", "kirim CV ke": what stands behind the form is no name. */
  private boolean aside(int start) {
    var word = words.get(start).letters();
    return words.get(start).written() == Case.SMALL
        && (claims.asides().contains(word)
            || word.endsWith("nya")
            || (claims.questions().contains(word) && !vocabulary.registered(word)));
  }

  private boolean mayStart(int start) {
    var word = words.get(start);
    if (start == 0) {
      return true;
    }
    var before = words.get(start - 1);
    boolean inside = start > 1 && gap(start - 1) != Gap.CUT && form(start - 2).isPresent();
    if (inside && gap(start) == Gap.SPACE && before.written() != Case.SMALL) {
      return false;
    }
    if (neverAfter(before.letters()) && gap(start) != Gap.CUT) {
      return false;
    }
    if (cue(start) && before.written() != Case.SMALL && inName(start - 1)) {
      return false;
    }
    boolean cut = gap(start) != Gap.SPACE || closes(start - 1) || cue(start) || account(before);
    return cut && (!ordinary(start) || cue(start) && vocabulary.registered(word.letters()));
  }

  /** "PT Beverly Agency Indonesia": a capital word that goes on from a legal form. */
  private boolean inName(int at) {
    int first = at;
    while (first > 0 && gap(first) == Gap.SPACE && words.get(first).written() != Case.SMALL) {
      if (form(first - 1).isPresent()) {
        return true;
      }
      first--;
    }
    return first > 0 && gap(first) == Gap.DOT && form(first - 1).isPresent();
  }

  private boolean neverAfter(String word) {
    return claims.neverAfter().contains(word)
        || claims.persons().contains(word) && !claims.cues().contains(word);
  }

  /** Begins with a word that only names have, or one in capitals that is no mere word. */
  private boolean promising(int start) {
    var word = words.get(start).letters();
    boolean name = vocabulary.registered(word) && !vocabulary.common(word);
    boolean capital = words.get(start).written() != Case.SMALL;
    return name || (capital && (vocabulary.registered(word) || vocabulary.unknown(word)));
  }

  private boolean cue(int start) {
    return start > 0 && claims.cues().contains(words.get(start - 1).letters());
  }

  private Clue clue(int start) {
    if (cue(start)) {
      return brief ? Clue.WHOLE_TEXT : Clue.CUE;
    }
    boolean first = true;
    for (int i = 0; i < start; i++) {
      first &= ordinary(i);
    }
    return brief && first ? Clue.WHOLE_TEXT : Clue.NOTHING;
  }

  /** Possible last words, the farthest first. */
  private List<Integer> ends(int start) {
    var ends = new ArrayList<Integer>();
    int last = Math.min(words.size() - 1, start + LONGEST_NAME - 1);
    int mere = 0;
    for (int end = start; end <= last; end++) {
      mere += mere(end) ? 1 : 0;
      if (mere > MOST_MERE) {
        break;
      }
      boolean text = end == words.size() - 1;
      if (text || mayEnd(start, end)) {
        ends.addFirst(end);
      }
      if (text || gap(end + 1) == Gap.CUT || form(end + 1).isPresent()) {
        break;
      }
    }
    return ends;
  }

  private boolean mayEnd(int start, int end) {
    var next = words.get(end + 1);
    return switch (gap(end + 1)) {
      case CUT, LINE -> true;
      case DOT -> !shortened(end) || ordinary(end + 1);
      case SPACE ->
          closes(end + 1) || form(end + 1).isPresent() || account(next) || falls(start, end);
    };
  }

  /** An ordinary word; one that names have as well counts only when it is written small. */
  private boolean closes(int at) {
    var word = words.get(at);
    if (!ordinary(at)) {
      return word.particle() && vocabulary.unknown(word.letters());
    }
    return !vocabulary.registered(word.letters())
        || claims.openers().contains(word.letters())
        || word.written() == Case.SMALL;
  }

  private boolean shortened(int end) {
    var word = words.get(end);
    return word.letters().length() < 5 && !vocabulary.registered(word.letters());
  }

  /** Capitals end and a word that no name has goes on small. */
  private boolean falls(int start, int end) {
    var next = words.get(end + 1);
    boolean capital = true;
    for (int i = start; i <= end; i++) {
      capital &= words.get(i).written() != Case.SMALL;
    }
    return capital
        && next.written() == Case.SMALL
        && !next.digits()
        && vocabulary.unknown(next.letters());
  }

  /** "Nama, PT" and "Nama PT" before what is no name. */
  private Optional<Form> trailing(int start, int end) {
    int at = end + 1;
    if (at >= words.size() || !nameLike(start, end)) {
      return Optional.empty();
    }
    boolean over = at + 1 == words.size() || parted(at) || mere(at + 1);
    return over ? form(at) : Optional.empty();
  }

  /** What follows the form is not its name: "PT. Nama" is one, "Nama, PT. Alamat" is not. */
  private boolean parted(int form) {
    return switch (gap(form + 1)) {
      case SPACE -> false;
      case DOT -> gap(form) == Gap.CUT;
      case LINE, CUT -> true;
    };
  }

  private boolean mere(int at) {
    return ordinary(at) && !vocabulary.registered(words.get(at).letters());
  }

  /** No word of a sentence among them, and written as names are. */
  private boolean nameLike(int start, int end) {
    boolean capital = brief || gap(end + 1) == Gap.CUT;
    for (int i = start; i <= end; i++) {
      capital |= words.get(i).written() != Case.SMALL;
      if (mere(i)) {
        return false;
      }
    }
    return capital;
  }

  private Optional<Form> form(int at) {
    return Form.of(words.get(at).letters());
  }

  private Gap gap(int at) {
    return words.get(at).before();
  }

  private boolean ordinary(int at) {
    return ordinary[at];
  }

  private static boolean account(Word word) {
    return word.number() && word.letters().length() > 3;
  }
}
