package id.tapis.assessment;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFile;
import id.tapis.understanding.OfferReader;
import id.tapis.understanding.OfferReading;
import id.tapis.understanding.Span;
import id.tapis.understanding.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the catalogue's phrases in a reading, except where the text denies them. */
final class CueReader {

  /** What a phrase stands for. */
  private record Cue(String owner, boolean modus, boolean strong, boolean denies) {}

  /** A modus whose phrase stands in the text. */
  record Resemblance(String modus, boolean strong, Span span) {}

  private record Words(List<String> words, List<String> source) {}

  private static final int REACH = 3;
  private static final String HELD = "paspor_ditahan";
  private static final String FEE = "biaya_di_muka";
  private static final Set<String> FREE = Set.of("gratis", "free", "nol");
  private static final Set<String> OWNERS =
      Set.of("sendiri", "masing", "masing-masing", "pekerja", "peserta", "kru", "pemiliknya");

  private final CueIndex<Cue> index = new CueIndex<>();
  private final Set<String> negations;

  CueReader(Home home, Catalog catalog, OfferReader reader) {
    negations =
        Set.copyOf(KnowledgeFile.read(home.config("lexicon/negation.yaml"), Words.class).words());
    catalog.indicators().values().forEach(it -> add(reader, it.id(), false, it.cues()));
    catalog.modi().values().forEach(it -> add(reader, it.id(), true, it.cues()));
  }

  /** The indicators and the modi whose phrases stand in the text. */
  record Seen(List<Sign> signs, List<Resemblance> resemblances) {}

  Seen read(OfferReading reading) {
    var signs = new ArrayList<Sign>();
    var resemblances = new ArrayList<Resemblance>();
    for (var hit : hits(reading)) {
      var cue = hit.meaning();
      if (cue.modus()) {
        resemblances.add(new Resemblance(cue.owner(), cue.strong(), hit.span()));
      } else {
        signs.add(new Sign(cue.owner(), cue.strong(), List.of(hit.span())));
      }
    }
    return new Seen(signs, resemblances);
  }

  private List<CueIndex.Hit<Cue>> hits(OfferReading reading) {
    return index.hits(reading.tokens()).stream().filter(it -> !denied(reading, it)).toList();
  }

  private void add(OfferReader reader, String owner, boolean modus, Cues cues) {
    for (var phrase : phrases(cues.strong())) {
      add(reader.words(phrase), owner, modus, true);
    }
    for (var phrase : phrases(cues.weak())) {
      add(reader.words(phrase), owner, modus, false);
    }
  }

  /** A prefix of a number is no phrase: contacts are read as facts. */
  private static List<String> phrases(List<String> cues) {
    return cues.stream().filter(it -> !it.startsWith("+")).toList();
  }

  private void add(List<String> words, String owner, boolean modus, boolean strong) {
    index.add(words, new Cue(owner, modus, strong, words.stream().anyMatch(negations::contains)));
  }

  /**
   * A phrase that itself says "not" is meant as it stands; any other is denied by a "not" shortly
   * before.
   */
  private boolean denied(OfferReading reading, CueIndex.Hit<Cue> hit) {
    if (hit.meaning().denies()) {
      return false;
    }
    var tokens = reading.tokens();
    if (own(tokens, hit) || free(tokens, hit)) {
      return true;
    }
    for (int i = hit.firstToken() - 1; i >= Math.max(0, hit.firstToken() - REACH); i--) {
      if (broken(reading.text(), tokens.get(i), tokens.get(i + 1))) {
        return false;
      }
      if (negations.contains(tokens.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** A passport that is kept by whose it is. */
  private static boolean own(List<Token> tokens, CueIndex.Hit<Cue> hit) {
    int next = hit.lastToken() + 1;
    return hit.meaning().owner().equals(HELD)
        && next < tokens.size()
        && OWNERS.contains(tokens.get(next).word());
  }

  /** A fee that is said to be none: gratis biaya pendaftaran, biaya pendaftaran gratis. */
  private static boolean free(List<Token> tokens, CueIndex.Hit<Cue> hit) {
    int from = Math.max(0, hit.firstToken() - 2);
    int to = Math.min(tokens.size(), hit.lastToken() + 3);
    return hit.meaning().owner().equals(FEE)
        && tokens.subList(from, to).stream().map(Token::word).anyMatch(FREE::contains);
  }

  private static boolean broken(String text, Token before, Token after) {
    int from = before.span().end();
    int to = after.span().start();
    return from < to
        && text.substring(from, to).chars().anyMatch(it -> ".,;:!?\n".indexOf(it) >= 0);
  }
}
