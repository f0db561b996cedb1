package id.tapis.registry;

import id.tapis.registry.Word.Case;
import id.tapis.registry.Word.Gap;
import java.util.List;
import java.util.Set;

/** Reads from the words around a name what the text has to do with it. */
final class Surroundings {

  private static final int NEAR = 4;

  private final Talk talk;
  private final List<Word> words;
  private final ClaimWords claims;
  private final Denials denials;

  Surroundings(Talk talk) {
    this.talk = talk;
    this.words = talk.words();
    this.claims = talk.claims();
    this.denials = new Denials(talk);
  }

  /** What the text has to do with the company whose name, form included, stands from at to end. */
  Role role(int at, int end, boolean formStated) {
    if (denials.denied(at, end)) {
      return Role.DENIED;
    }
    if (!formStated && person(at, end)) {
      return Role.PERSON;
    }
    if (settled(at, end) || group(end) || linked(denials.first(at), claims.others(), 0)) {
      return Role.OTHER;
    }
    if (linked(at, claims.formerly(), 2) || noMore(at)) {
      return Role.FORMER;
    }
    return claimed(at) ? Role.CLAIMED : Role.NAMED;
  }

  /** "PT X sudah tahu, ga usah dicek", "udah tau kalo PT X resmi". */
  private boolean settled(int at, int end) {
    for (int i = end + 1; i < Math.min(words.size(), end + 1 + Talk.REACH); i++) {
      if (claims.needless().contains(talk.letters(i)) || knowledge(i)) {
        return true;
      }
    }
    return at > 1 && (knowledge(at - 1) || (at > 2 && knowledge(at - 2)));
  }

  private boolean knowledge(int at) {
    return claims.known().contains(talk.letters(at))
        && at > 0
        && claims.already().contains(talk.letters(at - 1));
  }

  private boolean person(int at, int end) {
    boolean called =
        at > 0 && talk.gap(at) != Gap.CUT && claims.persons().contains(talk.letters(at - 1));
    int mark = end + 2 < words.size() && talk.letters(end + 1).length() == 1 ? end + 2 : end + 1;
    boolean marked =
        mark < words.size()
            && talk.gap(end + 1) != Gap.DOT
            && claims.personMarks().contains(talk.letters(mark));
    boolean named =
        at > 1
            && talk.letters(at - 1).equals("nama")
            && talk.letters(at - 2).equals("atas")
            && words.stream().anyMatch(it -> claims.papers().contains(it.letters()));
    return (called && !spoken(at)) || marked || named || aged(end);
  }

  /** "Nama (34)". */
  private boolean aged(int end) {
    return end + 1 < words.size()
        && talk.gap(end + 1) == Gap.LINE
        && words.get(end + 1).number()
        && talk.letters(end + 1).length() == 2;
  }

  /** "kak bina karya bersama itu resmi?": somebody is spoken to, in small letters, at the start. */
  private boolean spoken(int at) {
    return at == 1 && words.get(at).written() == Case.SMALL;
  }

  private boolean group(int end) {
    return end + 1 < words.size()
        && talk.gap(end + 1) == Gap.SPACE
        && claims.groups().contains(talk.letters(end + 1));
  }

  /** One of these words stands before the name, with links and a few others between. */
  private boolean linked(int at, Set<String> sought, int others) {
    int from =
        at > 0 && talk.gap(at) == Gap.CUT ? Math.max(talk.from(at - 1), at - NEAR) : talk.from(at);
    int strange = 0;
    for (int i = at - 1; i >= from; i--) {
      if (sought.contains(talk.letters(i))) {
        return !anybody(i);
      }
      strange += claims.links().contains(talk.letters(i)) ? 0 : 1;
      if (strange > others) {
        return false;
      }
    }
    return false;
  }

  /** "ada yang pernah lewat PT X?": others are asked about it. */
  private boolean anybody(int at) {
    return talk.letters(at).equals("pernah")
        && at > 0
        && List.of("yg", "yang", "siapa", "ada").contains(talk.letters(at - 1));
  }

  /** "sudah tidak di PT X". */
  private boolean noMore(int at) {
    return (at == 0 || talk.gap(at) != Gap.CUT) && linked(at, claims.weakDenials(), 0);
  }

  private boolean claimed(int at) {
    if (at > 0 && talk.gap(at) == Gap.CUT && claims.openers().contains(talk.letters(at - 1))) {
      return true;
    }
    for (int i = at - 1; i >= Math.max(talk.from(at), at - NEAR); i--) {
      if (claims.claims().contains(talk.letters(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether something is asked of the company whose name ends there, in the same breath. */
  boolean asked(int end) {
    for (int i = end + 1; i < Math.min(words.size(), end + 1 + Talk.REACH); i++) {
      if (talk.gap(i) == Gap.DOT) {
        return false;
      }
      if (claims.questions().contains(talk.letters(i))) {
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
}
