package id.tapis.registry;

import id.tapis.registry.Word.Case;
import id.tapis.registry.Word.Gap;
import java.util.List;
import java.util.Set;

/** Reads from the words around a name what the text has to do with it. */
final class Surroundings {

  private static final int REACH = 8;
  private static final int NEAR = 4;

  private final String text;
  private final List<Word> words;
  private final Vocabulary vocabulary;
  private final ClaimWords claims;

  Surroundings(String text, List<Word> words, Vocabulary vocabulary) {
    this.text = text;
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
    if (settled(at, end) || group(end) || linked(first(at), claims.others(), 0)) {
      return Role.OTHER;
    }
    if (linked(at, claims.formerly(), 2) || noMore(at)) {
      return Role.FORMER;
    }
    return claimed(at) ? Role.CLAIMED : Role.NAMED;
  }

  /**
   * Whether words without a legal form can be a name where they stand: ordinary words in small
   * letters may be a sentence, that reads on from a subject.
   */
  boolean meant(int start, int end) {
    if (institution(start) || (start == end && tailed(end))) {
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
      boolean ends = closed || vocabulary.unknown(letters(end + 1));
      return ends && talkOfWork(start, end);
    }
    var before = letters(start - 1);
    boolean opened = claims.openers().contains(before) && over && opensClause(start - 1);
    boolean reads = claims.subjects().contains(before);
    boolean points = !reads && (claims.cues().contains(before) || before.endsWith("nya"));
    boolean free = closed && vocabulary.ordinary(before) && !reads;
    return opened || points || (free && talkOfWork(start, end));
  }

  private boolean institution(int start) {
    return start > 0
        && (gap(start) == Gap.SPACE || gap(start) == Gap.DOT)
        && (claims.institutions().contains(letters(start - 1))
            || claims.neverAfter().contains(letters(start - 1)));
  }

  /** The name is most of what is said, or agencies are spoken of. */
  private boolean talkOfWork(int start, int end) {
    return words.size() <= 2 * (end - start + 1) + 1
        || words.stream().anyMatch(it -> trade(it.letters()));
  }

  private boolean trade(String word) {
    return claims.trade().contains(word) || claims.questions().contains(word);
  }

  /** "nama_florist": another word is tied to the name. */
  private boolean tailed(int end) {
    int next = end + 1;
    return next < words.size()
        && words.get(next).from() == words.get(end).to() + 1
        && !Character.isWhitespace(text.charAt(words.get(end).to()))
        && !claims.accountTails().contains(letters(next));
  }

  private boolean opensClause(int at) {
    return at == 0 || gap(at) == Gap.CUT;
  }

  /** In small letters, but for the capital that begins a sentence. */
  private boolean small(int start, int end) {
    boolean sentence = end > start && (start == 0 || gap(start) != Gap.SPACE);
    return words.subList(sentence ? start + 1 : start, end + 1).stream()
        .allMatch(it -> it.written() == Case.SMALL);
  }

  private boolean plain(int start, int end) {
    return words.subList(start, end + 1).stream().allMatch(it -> vocabulary.common(it.letters()));
  }

  /** A bank or a clinic, which places nobody, whatever its form. */
  boolean house(int at) {
    return claims.institutions().contains(letters(at));
  }

  /** "PT X sudah tahu, ga usah dicek", "udah tau kalo PT X resmi". */
  private boolean settled(int at, int end) {
    for (int i = end + 1; i < Math.min(words.size(), end + 1 + REACH); i++) {
      if (claims.needless().contains(letters(i)) || knowledge(i)) {
        return true;
      }
    }
    return at > 1 && (knowledge(at - 1) || (at > 2 && knowledge(at - 2)));
  }

  private boolean knowledge(int at) {
    return claims.known().contains(letters(at))
        && at > 0
        && claims.already().contains(letters(at - 1));
  }

  /** "bukan dari PT X", "tidak ada hubungan dengan PT X"; not "atau bukan PT X". */
  private boolean denied(int at) {
    return denies(at) || (listed(at) && denies(first(at)));
  }

  /** A further one in a row of names: "PT X, PT Y dan PT Z", "PT X maupun PT Y". */
  private boolean listed(int at) {
    return at > 1 && (gap(at) == Gap.CUT || claims.further().contains(letters(at - 1)));
  }

  /** Where the first of a row of names begins; here, when there is no row. */
  private int first(int at) {
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
    for (int i = at - 2; i >= Math.max(0, at - REACH + 2); i--) {
      if (Form.of(letters(i)).isPresent()) {
        return i;
      }
      if (gap(i) != Gap.SPACE && i < at - 1) {
        return -1;
      }
    }
    return -1;
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
    if (turnsOut(end)) {
      return true;
    }
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

  /** "mengaku dari PT X, ternyata bukan". */
  private boolean turnsOut(int end) {
    for (int i = end + 1; i < Math.min(words.size() - 1, end + 1 + REACH); i++) {
      if (letters(i).equals("ternyata") && claims.denials().contains(letters(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean person(int at, int end) {
    boolean called = at > 0 && gap(at) != Gap.CUT && claims.persons().contains(letters(at - 1));
    int mark = end + 2 < words.size() && letters(end + 1).length() == 1 ? end + 2 : end + 1;
    boolean marked =
        mark < words.size()
            && gap(end + 1) != Gap.DOT
            && claims.personMarks().contains(letters(mark));
    boolean named =
        at > 1
            && letters(at - 1).equals("nama")
            && letters(at - 2).equals("atas")
            && words.stream().anyMatch(it -> claims.papers().contains(it.letters()));
    return (called && !spoken(at)) || marked || named || aged(end);
  }

  /** "Nama (34)". */
  private boolean aged(int end) {
    return end + 1 < words.size()
        && gap(end + 1) == Gap.LINE
        && words.get(end + 1).number()
        && letters(end + 1).length() == 2;
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

  /** One of these words stands before the name, with links and a few others between. */
  private boolean linked(int at, Set<String> sought, int others) {
    int from = at > 0 && gap(at) == Gap.CUT ? Math.max(from(at - 1), at - NEAR) : from(at);
    int strange = 0;
    for (int i = at - 1; i >= from; i--) {
      if (sought.contains(letters(i))) {
        return !anybody(i);
      }
      strange += claims.links().contains(letters(i)) ? 0 : 1;
      if (strange > others) {
        return false;
      }
    }
    return false;
  }

  /** "ada yang pernah lewat PT X?": others are asked about it. */
  private boolean anybody(int at) {
    return letters(at).equals("pernah")
        && at > 0
        && List.of("yg", "yang", "siapa", "ada").contains(letters(at - 1));
  }

  /** "sudah tidak di PT X". */
  private boolean noMore(int at) {
    return (at == 0 || gap(at) != Gap.CUT) && linked(at, claims.weakDenials(), 0);
  }

  private boolean claimed(int at) {
    if (at > 0 && gap(at) == Gap.CUT && claims.openers().contains(letters(at - 1))) {
      return true;
    }
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

  /** Whether more is said than a name and a few words: then part of a name is but a few words. */
  boolean many(Passage passage, int end) {
    return words.size() - (end - passage.start() + 1) > NEAR;
  }

  /** Small letters and ordinary words throughout. */
  boolean likeASentence(Passage passage, int end) {
    return small(passage.start(), end) && plain(passage.start(), end);
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
