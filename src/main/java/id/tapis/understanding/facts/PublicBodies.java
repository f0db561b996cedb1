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
import java.util.Locale;
import java.util.Set;

/**
 * Finds ministries, missions, offices and the police, with the place that belongs to their name.
 */
final class PublicBodies {

  private static final Set<String> DIRECTIONS =
      Set.of("selatan", "utara", "timur", "barat", "tengah", "tenggara", "raya", "daya");

  private final Phrases<Naming> names = new Phrases<>();
  private final Set<String> units;
  private final NameWords words;

  private PublicBodies(BodyFile file, Normaliser normaliser, NameWords words) {
    this.words = words;
    this.units = new HashSet<>(file.units());
    file.not().forEach(it -> names.add(normaliser.words(it), Naming.NONE));
    file.placed().forEach(it -> names.add(normaliser.words(it), Naming.PLACED));
    file.names().forEach(it -> names.add(normaliser.words(it), Naming.ALONE));
  }

  static PublicBodies load(Home home, Normaliser normaliser, NameWords words) {
    var file = KnowledgeFile.read(home.config("lexicon/public-bodies.yaml"), BodyFile.class);
    return new PublicBodies(file, normaliser, words);
  }

  List<Span> in(Words text) {
    var found = new ArrayList<Span>();
    for (var hit : names.in(text.tokens())) {
      if (hit.meaning() != Naming.NONE && !linked(text, hit)) {
        int end = end(text, hit);
        if (end > hit.to() || hit.meaning() == Naming.ALONE) {
          found.add(text.span(start(text, hit), end));
        }
      }
    }
    return found;
  }

  /** Part of a web address. */
  private static boolean linked(Words text, Phrases.Hit<Naming> hit) {
    int after = text.tokens().get(hit.to() - 1).span().end();
    var next = text.text().substring(after, Math.min(text.text().length(), after + 2));
    boolean runs = next.length() == 2 && ".-/_@".indexOf(next.charAt(0)) >= 0;
    var gap = text.gap(hit.from());
    boolean led = hit.from() > 0 && (".".equals(gap) || "/".equals(gap) || "@".equals(gap));
    return led || (runs && Character.isLowerCase(next.charAt(1)));
  }

  private int start(Words text, Phrases.Hit<Naming> hit) {
    boolean unit = hit.from() > 0 && "blud".equals(text.word(hit.from() - 1));
    return unit && text.gap(hit.from()).isBlank() ? hit.from() - 1 : hit.from();
  }

  /** Places and units in capitals belong to the name: BP3MI Jawa Timur, Disnaker Kab. Cianjur. */
  private int end(Words text, Phrases.Hit<Naming> hit) {
    int end = hit.to();
    while (end < text.size() && end - hit.to() < 5 && belongs(text, end, hit)) {
      end++;
    }
    while (end > hit.to() && units.contains(text.word(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean belongs(Words text, int i, Phrases.Hit<Naming> hit) {
    var gap = text.gap(i);
    boolean near =
        gap.isBlank() && gap.indexOf('\n') < 0
            || (". ".equals(gap) && i > 0 && units.contains(text.word(i - 1)));
    if (!near || !text.startsUpper(i)) {
      return false;
    }
    var written = lower(text, i);
    boolean first = i == hit.to() && hit.meaning() == Naming.PLACED && text.written(i).length() > 3;
    return first
        || units.contains(text.word(i))
        || DIRECTIONS.contains(written)
        || names.at(text.tokens(), i) != null
        || isPlace(written)
        || isPlace(lower(text, i - 1) + " " + written)
        || (i + 1 < text.size() && isPlace(written + " " + lower(text, i + 1)))
        || (units.contains(text.word(i - 1)) && text.written(i).length() > 3);
  }

  private static String lower(Words text, int i) {
    return text.written(i).toLowerCase(Locale.ROOT);
  }

  private boolean isPlace(String name) {
    return words.isPlace(name) || words.isCity(name);
  }

  /** Whether a body is named by the word alone, or only with the place after it. */
  private enum Naming {
    ALONE,
    PLACED,
    NONE
  }

  /** The shape of public-bodies.yaml. */
  record BodyFile(
      List<String> names,
      List<String> not,
      List<String> placed,
      List<String> units,
      List<String> source) {}
}
