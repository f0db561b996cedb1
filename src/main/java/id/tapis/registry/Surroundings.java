package id.tapis.registry;

import id.tapis.registry.Word.Case;
import id.tapis.registry.Word.Gap;
import java.util.List;
import java.util.Set;

/** Reads from the words around a name what the text has to do with it. */
final class Surroundings {

  private static final int REACH = 8;
  private static final int NEAR = 4;

  private final List<Word> words;
  private final Vocabulary vocabulary;
  private final ClaimWords claims;

  Surroundings(List<Word> words, Vocabulary vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.claims = vocabulary.claims();
  }

  /** What the text has to do with the company whose name, form included, stands from at to end. */
  Role role(int at, int end, boolean formStated) {
    if (denied(at) || deniedAfterwards(end)) {
      return Role.DENIED;
    }
    if (!formStated && person(at, end)) {
      return Role.PERSON;
    }
    if (group(end) || linked(at, claims.others())) {
      return Role.OTHER;
    }
    if (linked(at, claims.formerly())) {
      return Role.FORMER;
    }
    return claimed(at) ? Role.CLAIMED : Role.NAMED;
  }

  /**
   * Whether words without a legal form can be a name where they stand: ordinary words in small
   * letters may be a sentence, that reads on from a subject.
   */
  boolean meant(int start, int end) {
    if (institution(start)) {
      return false;
    }
    if (!small(start, end) || !plain(start, end)) {
      return true;
    }
    boolean begins = start == 0 || gap(start) != Gap.SPACE;
    boolean over = end + 1 == words.size() || gap(end + 1) != Gap.SPACE;
    if (!over && claims.leading().contains(letters(end))) {
      return false;
    }
    boolean closed = over || vocabulary.ordinary(letters(end + 1));
    if (begins) {
      return closed || vocabulary.unknown(letters(end + 1));
    }
    var before = letters(start - 1);
    boolean opened = claims.openers().contains(before) && over && opensClause(start - 1);
    boolean reads = claims.subjects().contains(before);
    boolean points = claims.cues().contains(before) && !reads;
    return opened || points || (closed && vocabulary.ordinary(before) && !reads);
  }

  private boolean institution(int start) {
    return start > 0
        && gap(start) == Gap.SPACE
        && claims.institutions().contains(letters(start - 1));
  }

  private boolean opensClause(int at) {
    return at == 0 || gap(at) == Gap.CUT;
  }

  private boolean small(int start, int end) {
    return words.subList(start, end + 1).stream().allMatch(it -> it.written() == Case.SMALL);
  }

  private boolean plain(int start, int end) {
    return words.subList(start, end + 1).stream().allMatch(it -> vocabulary.common(it.letters()));
  }

  /** "bukan dari PT X", "tidak ada hubungan dengan PT X"; not "atau bukan PT X". */
  private boolean denied(int at) {
    return denies(at)
        || (at > 0 && claims.further().contains(letters(at - 1)) && denies(first(at)));
  }

  /** Where the first of two names begins, "PT X maupun PT Y". */
  private int first(int at) {
    for (int i = at - 2; i >= from(at - 1); i--) {
      if (Form.of(letters(i)).isPresent()) {
        return i;
      }
    }
    return at;
  }

  private boolean denies(int at) {
    boolean belonging = false;
    for (int i = at - 1; i >= from(at); i--) {
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
  private boolean deniedAfterwards(int end) {
    int answer = end + 1;
    for (int i = answer; i < Math.min(words.size(), answer + 2); i++) {
      boolean cut = words.get(i).before() != Gap.SPACE;
      boolean over = i + 1 == words.size() || words.get(i + 1).before() == Gap.CUT;
      boolean spoken = i + 1 < words.size() && claims.persons().contains(letters(i + 1));
      if (cut && claims.denials().contains(letters(i)) && (over || spoken)) {
        return i + 1 < words.size();
      }
    }
    return false;
  }

  private boolean person(int at, int end) {
    boolean called = at > 0 && gap(at) != Gap.CUT && claims.persons().contains(letters(at - 1));
    boolean marked =
        end + 1 < words.size()
            && gap(end + 1) != Gap.DOT
            && claims.personMarks().contains(letters(end + 1));
    return (called && !spoken(at)) || marked;
  }

  /** "kak bina karya bersama itu resmi?": somebody is spoken to, in small letters, at the start. */
  private boolean spoken(int at) {
    return at == 1 && words.get(at).written() == Case.SMALL;
  }

  private boolean group(int end) {
    return end + 1 < words.size()
        && gap(end + 1) == Gap.SPACE
        && claims.groups().contains(letters(end + 1));
  }

  /** One of these words stands before the name, with nothing but links between. */
  private boolean linked(int at, Set<String> sought) {
    int from = at > 0 && gap(at) == Gap.CUT ? Math.max(from(at - 1), at - NEAR) : from(at);
    for (int i = at - 1; i >= from; i--) {
      if (sought.contains(letters(i))) {
        return true;
      }
      if (!claims.links().contains(letters(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean claimed(int at) {
    for (int i = at - 1; i >= Math.max(from(at), at - NEAR); i--) {
      if (claims.claims().contains(letters(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether something is asked of the company whose name ends there, in the same breath. */
  boolean asked(int end) {
    for (int i = end + 1; i < Math.min(words.size(), end + 1 + REACH); i++) {
      if (gap(i) == Gap.DOT) {
        return false;
      }
      if (claims.questions().contains(letters(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether anything is asked in the text from there on. */
  boolean asking(int end) {
    return words.subList(end + 1, words.size()).stream()
        .anyMatch(it -> claims.questions().contains(it.letters()));
  }

  /** How far back the same sentence goes, at most. */
  private int from(int at) {
    int from = at;
    while (from > Math.max(0, at - REACH) && (from == at ? gap(from) != Gap.CUT : within(from))) {
      from--;
    }
    return from;
  }

  private boolean within(int at) {
    return gap(at) != Gap.CUT && gap(at) != Gap.DOT;
  }

  private Gap gap(int at) {
    return words.get(at).before();
  }

  private String letters(int at) {
    return words.get(at).letters();
  }

  /** What a text has to do with a company it names; the first are the strongest. */
  enum Role {
    CLAIMED(2),
    NAMED(0),
    FORMER(-4),
    OTHER(-6),
    PERSON(-9),
    DENIED(-9);

    private final int weight;

    Role(int weight) {
      this.weight = weight;
    }

    int weight() {
      return weight;
    }

    /** The text does not speak of the company at all. */
    boolean nobody() {
      return this == PERSON || this == DENIED;
    }
  }
}
