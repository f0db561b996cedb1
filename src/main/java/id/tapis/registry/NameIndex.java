package id.tapis.registry;

import id.tapis.registry.Passage.Clue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the one company a text claims to speak for or asks about, from a bare name to a long offer;
 * refuses look-alikes. Immutable, for any number of threads.
 */
public final class NameIndex {

  private final NameTable table;
  private final NameMatcher matcher;
  private final Likenesses likenesses;

  private NameIndex(NameTable table) {
    this.table = table;
    this.matcher = new NameMatcher(table);
    this.likenesses = new Likenesses(table);
  }

  /** The names by id; a name without letters is left out. */
  public static NameIndex of(Map<String, String> idToName, Lexicon lexicon) {
    return new NameIndex(new NameTable(idToName, lexicon));
  }

  /** How many companies can be found. */
  public int size() {
    return table.size();
  }

  public Match find(String text) {
    var words = resolved(Words.of(text));
    var reading = new Reading(words, table.vocabulary());
    var mentions = new ArrayList<Mention>();
    for (Passage passage : new Passages(words, table.vocabulary()).all()) {
      mention(reading, passage).ifPresent(mentions::add);
    }
    return choose(words, mentions);
  }

  private record Mention(Passage passage, int end, Verdict verdict) {
    boolean accepted() {
      return verdict.accepted();
    }

    int claim() {
      return passage.claim();
    }
  }

  private List<Word> resolved(List<Word> words) {
    var resolved = new ArrayList<Word>(words.size());
    for (Word word : words) {
      boolean mixed = word.digits() && !word.number() && Form.of(word.letters()).isEmpty();
      if (mixed && !table.vocabulary().registered(word.letters())) {
        spell(word, resolved);
      } else {
        resolved.add(word);
      }
    }
    return resolved;
  }

  /** Digits are letters where that makes a word; at the end of a word they number a company. */
  private void spell(Word word, List<Word> resolved) {
    var as = table.vocabulary().resolved(word.letters());
    int digits = word.letters().length();
    while (Character.isDigit(word.letters().charAt(digits - 1))) {
      digits--;
    }
    boolean numbered =
        digits < word.letters().length()
            && !table.vocabulary().registered(as)
            && word.letters().substring(0, digits).chars().noneMatch(Character::isDigit);
    if (numbered) {
      resolved.add(word.with(word.letters().substring(0, digits)));
      var number = word.letters().substring(digits);
      resolved.add(new Word(number, word.written(), Word.Gap.SPACE, false));
    } else {
      resolved.add(word.with(as));
    }
  }

  private Optional<Mention> mention(Reading reading, Passage passage) {
    Mention best = null;
    for (int end : passage.ends()) {
      var run = reading.run(passage.start(), end);
      boolean deeply = passage.clue() != Clue.NOTHING;
      var verdict = weigh(run.words(), passage, matcher.judge(run, passage.form(), deeply));
      if (best == null || verdict.better(best.verdict())) {
        best = new Mention(passage, end, verdict);
      }
    }
    boolean telling =
        best != null && (best.accepted() || passage.clue() != Clue.NOTHING || similar(best));
    return telling ? Optional.ofNullable(best) : Optional.empty();
  }

  private static boolean similar(Mention mention) {
    return mention.verdict().finding() == Match.Finding.SIMILAR;
  }

  /** Where nothing points at a name, only what can hardly be anything else is taken for one. */
  private Verdict weigh(List<Word> run, Passage passage, Verdict verdict) {
    if (passage.clue() != Clue.NOTHING || !verdict.accepted()) {
      return verdict;
    }
    boolean several = run.size() > 1;
    boolean exact = verdict.finding() == Match.Finding.EXACT;
    boolean own = exact && run.getFirst().letters().length() > 6;
    boolean close = verdict.cost() < 15;
    return (several && (exact || close)) || own ? verdict : Verdict.none("nothing points at it");
  }

  private Match choose(List<Word> words, List<Mention> mentions) {
    var accepted = mentions.stream().filter(Mention::accepted).max(byClaim());
    var stated =
        mentions.stream()
            .filter(it -> !it.accepted() && it.passage().clue() == Clue.FORM)
            .max(byClaim());
    if (accepted.isPresent() && stated.isPresent() && claims(stated.get(), accepted.get())) {
      accepted = Optional.empty();
    }
    return accepted
        .map(it -> match(it.verdict()))
        .orElseGet(() -> refuse(words, stated.or(() -> mentions.stream().max(byClaim()))));
  }

  /** Another company that is not registered is who speaks. */
  private static boolean claims(Mention stated, Mention accepted) {
    return stated.claim() > accepted.claim() && stated.verdict().row().isEmpty()
        || stated.claim() > accepted.claim() + 2;
  }

  private static Comparator<Mention> byClaim() {
    return Comparator.comparingInt(Mention::claim)
        .thenComparing(it -> it.verdict().confidence())
        .thenComparing(it -> -it.passage().start());
  }

  private Match match(Verdict verdict) {
    var id = verdict.row().map(table::id);
    return new Match(id, verdict.finding(), verdict.confidence(), List.of(), verdict.why());
  }

  private Match refuse(List<Word> words, Optional<Mention> mention) {
    if (mention.isEmpty()) {
      return new Match(
          Optional.empty(), Match.Finding.NONE, 0, List.of(), "no company is named here");
    }
    var passage = mention.get().passage();
    var run = words.subList(passage.start(), passage.ends().getFirst() + 1);
    var similar = likenesses.of(run, mention.get().verdict().row());
    var finding = similar.isEmpty() ? Match.Finding.NONE : Match.Finding.SIMILAR;
    return new Match(Optional.empty(), finding, 0, similar, mention.get().verdict().why());
  }
}
