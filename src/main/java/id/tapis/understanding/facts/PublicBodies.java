package id.tapis.understanding.facts;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFile;
import id.tapis.understanding.Span;
import id.tapis.understanding.words.Normaliser;
import id.tapis.understanding.words.Phrases;
import id.tapis.understanding.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds ministries, missions, offices and the police, with the place that belongs to their name. */
final class PublicBodies {

  private final Phrases<Boolean> names = new Phrases<>();
  private final Set<String> units;
  private final NameWords words;

  private PublicBodies(BodyFile file, Normaliser normaliser, NameWords words) {
    this.words = words;
    this.units = new HashSet<>(file.units());
    file.not().forEach(it -> names.add(normaliser.words(it), false));
    file.names().forEach(it -> names.add(normaliser.words(it), true));
  }

  static PublicBodies load(Home home, Normaliser normaliser, NameWords words) {
    var file = KnowledgeFile.read(home.config("lexicon/public-bodies.yaml"), BodyFile.class);
    return new PublicBodies(file, normaliser, words);
  }

  List<Span> in(Words text) {
    var found = new ArrayList<Span>();
    for (var hit : names.in(text.tokens())) {
      if (hit.meaning()) {
        found.add(text.span(hit.from(), end(text, hit)));
      }
    }
    return found;
  }

  /** Places and units in capitals belong to the name: BP3MI Jawa Timur, Disnaker Kab. Cianjur. */
  private int end(Words text, Phrases.Hit<Boolean> hit) {
    int end = hit.to();
    while (end < text.size() && end - hit.to() < 4 && belongs(text, end)) {
      end++;
    }
    while (end > hit.to() && units.contains(text.word(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean belongs(Words text, int i) {
    var gap = text.gap(i);
    boolean near = gap.isBlank() && gap.indexOf('\n') < 0 || ". ".equals(gap) && i > 0
        && units.contains(text.word(i - 1));
    if (!near || !text.startsUpper(i)) {
      return false;
    }
    var written = text.written(i).toLowerCase(java.util.Locale.ROOT);
    var pair = i + 1 < text.size() ? written + " " + text.written(i + 1).toLowerCase(java.util.Locale.ROOT) : "";
    var before = text.written(i - 1).toLowerCase(java.util.Locale.ROOT) + " " + written;
    return units.contains(text.word(i))
        || words.isPlace(written)
        || words.isPlace(pair)
        || words.isPlace(before)
        || words.isCity(written)
        || words.isCity(pair)
        || words.isCity(before);
  }

  /** The shape of public-bodies.yaml. */
  record BodyFile(
      List<String> names, List<String> not, List<String> units, List<String> source) {}
}
