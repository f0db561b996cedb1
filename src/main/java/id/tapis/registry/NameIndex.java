package id.tapis.registry;

import id.tapis.registry.Passage.Clue;
import id.tapis.registry.Sightings.Sighting;
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
    var words = new Dictation(table.vocabulary()).resolved(Words.of(text));
    var reading = new Reading(words, table.vocabulary());
    var around = new Around(new Talk(text, words, table.vocabulary()));
    var mentions = new ArrayList<Mention>();
    for (Passage passage : new Passages(words, table.vocabulary()).all()) {
      mention(reading, passage, around).ifPresent(mentions::add);
    }
    for (Sighting sighting : new Sightings(words, table).all()) {
      mention(words, sighting, around).ifPresent(mentions::add);
    }
    return choose(words, mentions);
  }

  /** What stands around the names of one text. */
  private record Around(NameSense sense, Surroundings words) {
    Around(Talk talk) {
      this(new NameSense(talk), new Surroundings(talk));
    }
  }

  private record Mention(Passage passage, int end, Verdict verdict, Role role, boolean asked) {
    boolean accepted() {
      return verdict.accepted();
    }

    /** How much the text is about this company. */
    int claim() {
      return role.weight() + (passage.clue() == Clue.FORM ? 2 : 0) + (asked ? 3 : 0);
    }

    /** The other is a name within these words. */
    boolean holds(Mention other) {
      return other.accepted()
          && passage.start() <= other.passage().start()
          && passage.ends().getFirst() >= other.end();
    }

    /** The text is about it, not about one who was there earlier or stands beside. */
    boolean meant() {
      return role != Role.OTHER && (role != Role.FORMER || asked);
    }
  }

  private Optional<Mention> mention(Reading reading, Passage passage, Around around) {
    int end = passage.ends().getFirst();
    Verdict best = null;
    for (int at : passage.ends()) {
      var run = reading.run(passage.start(), at);
      boolean deeply = passage.clue() != Clue.NOTHING;
      var judged = matcher.judge(run, passage.form(), deeply);
      var verdict = weigh(run.words(), passage, judged);
      if (best == null || verdict.better(best)) {
        best = verdict;
        end = at;
      }
    }
    return best == null ? Optional.empty() : mention(passage, end, best, around);
  }

  private static Optional<Mention> mention(
      Passage passage, int end, Verdict verdict, Around around) {
    boolean stated = passage.clue() == Clue.FORM;
    int at = stated && passage.start() > 0 ? passage.start() - 1 : passage.start();
    boolean house = stated && !verdict.accepted() && around.sense().house(passage.start());
    var role = house ? Role.OTHER : around.words().role(at, end, stated);
    boolean asked = role == Role.FORMER ? around.words().asking(end) : around.words().asked(end);
    var mention = new Mention(passage, end, verdict, role, asked);
    boolean pointed = asked || role == Role.CLAIMED;
    boolean word = end == passage.start() && verdict.finding() == Match.Finding.LIKELY;
    boolean vague =
        around.sense().many(passage, end)
            && (word
                || (verdict.loose() && (!pointed || around.sense().likeASentence(passage, end))));
    if (!stated && verdict.accepted() && (vague || !around.sense().meant(passage.start(), end))) {
      return Optional.empty();
    }
    boolean telling = verdict.accepted() || passage.clue() != Clue.NOTHING || similar(mention);
    return telling && !mention.role().nobody() ? Optional.of(mention) : Optional.empty();
  }

  private static Optional<Mention> mention(List<Word> words, Sighting sighting, Around around) {
    int start = sighting.start();
    var stated = form(words, start - 1).or(() -> form(words, sighting.end() + 1));
    var form = stated.orElse(Form.UNSTATED);
    var clue = stated.isPresent() ? Clue.FORM : Clue.WHOLE_NAME;
    var run = words.subList(start, sighting.end() + 1);
    var passage = new Passage(start, List.of(sighting.end()), form, clue);
    var found = NameMatcher.exact(sighting.rows(), run, form);
    var verdict = sighting.followed() ? found.doubted("an unknown word follows the name") : found;
    return mention(passage, sighting.end(), verdict, around).filter(Mention::accepted);
  }

  private static Optional<Form> form(List<Word> words, int at) {
    return at < 0 || at >= words.size() ? Optional.empty() : Form.of(words.get(at).letters());
  }

  private static boolean similar(Mention mention) {
    return mention.verdict().finding() == Match.Finding.SIMILAR;
  }

  /** Where nothing points at a name, only what can hardly be anything else is taken for one. */
  private static Verdict weigh(List<Word> run, Passage passage, Verdict verdict) {
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
    var accepted =
        mentions.stream().filter(Mention::accepted).max(byClaim(mentions)).filter(Mention::meant);
    var stated =
        mentions.stream()
            .filter(it -> !it.accepted() && it.passage().clue() == Clue.FORM)
            .filter(it -> formBefore(words, it) || mentions.stream().noneMatch(it::holds))
            .max(byClaim(mentions));
    if (accepted.isPresent() && stated.isPresent() && claims(stated.get(), accepted.get())) {
      accepted = Optional.empty();
    }
    return accepted
        .map(it -> match(words, it))
        .orElseGet(() -> refuse(words, stated.or(() -> mentions.stream().max(byClaim(mentions)))));
  }

  private static boolean formBefore(List<Word> words, Mention mention) {
    return form(words, mention.passage().start() - 1).isPresent();
  }

  /** Another company that is not registered is who speaks. */
  private static boolean claims(Mention stated, Mention accepted) {
    return stated.claim() > accepted.claim() && stated.verdict().row().isEmpty()
        || stated.claim() > accepted.claim() + 2;
  }

  /** By what is said of each; who is named twice is meant rather than who is named once. */
  private static Comparator<Mention> byClaim(List<Mention> mentions) {
    return Comparator.comparingInt(Mention::claim)
        .thenComparing(it -> times(it, mentions))
        .thenComparing(it -> it.verdict().confidence())
        .thenComparing(it -> -it.passage().start());
  }

  private static long times(Mention mention, List<Mention> mentions) {
    return mention
        .verdict()
        .row()
        .map(
            row ->
                mentions.stream()
                    .filter(it -> it.verdict().row().filter(row::equals).isPresent())
                    .map(it -> it.passage().start())
                    .distinct()
                    .count())
        .orElse(0L);
  }

  private Match match(List<Word> words, Mention mention) {
    var verdict = mention.verdict();
    var id = verdict.row().map(table::id);
    int from = mention.passage().start();
    boolean form = mention.passage().clue() == Clue.FORM && formBefore(words, mention);
    var place =
        new Match.Place(
            words.get(form ? from - 1 : from).from(),
            words.get(mention.end()).to(),
            mention.asked());
    return new Match(
        id, verdict.finding(), verdict.confidence(), List.of(), verdict.why(), Optional.of(place));
  }

  private Match refuse(List<Word> words, Optional<Mention> mention) {
    if (mention.isEmpty()) {
      return new Match(
          Optional.empty(),
          Match.Finding.NONE,
          0,
          List.of(),
          "no company is named here",
          Optional.empty());
    }
    var passage = mention.get().passage();
    var run = words.subList(passage.start(), passage.ends().getFirst() + 1);
    var similar = likenesses.of(run, mention.get().verdict().row());
    var finding = similar.isEmpty() ? Match.Finding.NONE : Match.Finding.SIMILAR;
    var why = mention.get().verdict().why();
    return new Match(Optional.empty(), finding, 0, similar, why, Optional.empty());
  }
}
