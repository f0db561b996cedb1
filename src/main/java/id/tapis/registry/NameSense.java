package id.tapis.registry;

import id.tapis.registry.Word.Case;
import id.tapis.registry.Word.Gap;
import java.util.List;

/** Whether words can be a company's name where they stand, when no legal form says so. */
final class NameSense {

  private static final int NEAR = 4;

  private final Talk talk;
  private final List<Word> words;
  private final Vocabulary vocabulary;
  private final ClaimWords claims;

  NameSense(Talk talk) {
    this.talk = talk;
    this.words = talk.words();
    this.vocabulary = talk.vocabulary();
    this.claims = talk.claims();
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
    boolean begins = start == 0 || talk.gap(start) != Gap.SPACE;
    boolean over = end + 1 == words.size() || talk.gap(end + 1) != Gap.SPACE;
    if (!over && claims.leading().contains(talk.letters(end))) {
      return false;
    }
    boolean closed = over || vocabulary.ordinary(talk.letters(end + 1));
    if (begins) {
      boolean ends = closed || vocabulary.unknown(talk.letters(end + 1));
      return ends && talkOfWork(start, end);
    }
    var before = talk.letters(start - 1);
    boolean opened = claims.openers().contains(before) && over && opensClause(start - 1);
    boolean reads = claims.subjects().contains(before);
    boolean points = !reads && (claims.cues().contains(before) || before.endsWith("nya"));
    boolean free = closed && vocabulary.ordinary(before) && !reads;
    return opened || points || (free && talkOfWork(start, end));
  }

  private boolean institution(int start) {
    return start > 0
        && (talk.gap(start) == Gap.SPACE || talk.gap(start) == Gap.DOT)
        && (claims.institutions().contains(talk.letters(start - 1))
            || claims.neverAfter().contains(talk.letters(start - 1)));
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
        && !Character.isWhitespace(talk.text().charAt(words.get(end).to()))
        && !claims.accountTails().contains(talk.letters(next));
  }

  private boolean opensClause(int at) {
    return at == 0 || talk.gap(at) == Gap.CUT;
  }

  /** In small letters, but for the capital that begins a sentence. */
  private boolean small(int start, int end) {
    boolean sentence = end > start && (start == 0 || talk.gap(start) != Gap.SPACE);
    return words.subList(sentence ? start + 1 : start, end + 1).stream()
        .allMatch(it -> it.written() == Case.SMALL);
  }

  private boolean plain(int start, int end) {
    return words.subList(start, end + 1).stream().allMatch(it -> vocabulary.common(it.letters()));
  }

  /** A bank or a clinic, which places nobody, whatever its form. */
  boolean house(int at) {
    return claims.institutions().contains(talk.letters(at));
  }

  /** Whether more is said than a name and a few words: then part of a name is but a few words. */
  boolean many(Passage passage, int end) {
    return words.size() - (end - passage.start() + 1) > NEAR;
  }

  /** Small letters and ordinary words throughout. */
  boolean likeASentence(Passage passage, int end) {
    return small(passage.start(), end) && plain(passage.start(), end);
  }
}
