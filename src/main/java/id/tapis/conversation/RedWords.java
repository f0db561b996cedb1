package id.tapis.conversation;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows a clear cry for help from its words alone. */
final class RedWords {

  /** What the cry is about; the dearest help differs. */
  enum Cry {
    DANGER,
    SUICIDE
  }

  private record Lexicon(
      Map<String, String> shortForms,
      List<String> fillers,
      List<String> notAfter,
      List<Cries> cries,
      List<String> source) {}

  private record Cries(Cry kind, List<String> who, List<String> what, List<String> phrases) {}

  private record Compiled(Cry kind, PhraseIndex who, PhraseIndex what, PhraseIndex phrases) {}

  private static final int FILLERS_BETWEEN = 3;

  private final Folding folding;
  private final Set<String> fillers;
  private final Set<String> notAfter;
  private final List<Compiled> cries = new ArrayList<>();
  private final Map<Cry, Set<String>> known = new HashMap<>();

  private RedWords(Lexicon lexicon) {
    folding = new Folding(lexicon.shortForms());
    fillers = Set.copyOf(new HashSet<>(lexicon.fillers()));
    notAfter = Set.copyOf(new HashSet<>(lexicon.notAfter()));
    for (var it : lexicon.cries()) {
      cries.add(
          new Compiled(
              it.kind(),
              new PhraseIndex(it.who(), folding),
              new PhraseIndex(it.what(), folding),
              new PhraseIndex(it.phrases(), folding)));
      known.computeIfAbsent(it.kind(), kind -> new HashSet<>()).addAll(it.what());
      known.computeIfAbsent(it.kind(), kind -> new HashSet<>()).addAll(it.phrases());
    }
  }

  static RedWords load(Home home) {
    return new RedWords(KnowledgeFile.read(home.config("lexicon/emergency.yaml"), Lexicon.class));
  }

  /** How many different things said this knows. */
  int size() {
    return known.values().stream().mapToInt(Set::size).sum();
  }

  /** Suicide counts more than danger where both are said. */
  Optional<Cry> cry(String text) {
    var words = folding.words(text);
    Optional<Cry> found = Optional.empty();
    for (var it : cries) {
      if (found.isEmpty() || it.kind() == Cry.SUICIDE) {
        found = heard(it, words) ? Optional.of(it.kind()) : found;
      }
    }
    return found;
  }

  private boolean heard(Compiled cry, List<String> words) {
    for (int at = 0; at < words.size(); at++) {
      if (said(cry, words, at) && !doubtful(words, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean said(Compiled cry, List<String> words, int at) {
    return !cry.phrases().endsAt(words, at).isEmpty() || saidOf(cry, words, at);
  }

  private boolean saidOf(Compiled cry, List<String> words, int at) {
    for (int end : cry.who().endsAt(words, at)) {
      for (int skipped = 0; skipped <= FILLERS_BETWEEN; skipped++) {
        if (!cry.what().endsAt(words, end + skipped).isEmpty()) {
          return true;
        }
        if (end + skipped >= words.size() || !fillers.contains(words.get(end + skipped))) {
          break;
        }
      }
    }
    return false;
  }

  /** "If my child were locked up" is no cry. */
  private boolean doubtful(List<String> words, int at) {
    return at > 0 && notAfter.contains(words.get(at - 1))
        || at > 1 && notAfter.contains(words.get(at - 2));
  }
}
