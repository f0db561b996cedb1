package id.tapis.understanding.facts;

import id.tapis.knowledge.Home;
import id.tapis.understanding.Mention;
import id.tapis.understanding.Mention.Form;
import id.tapis.understanding.Span;
import id.tapis.understanding.words.Normaliser;
import id.tapis.understanding.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the companies, employers, schools and public bodies a text names. */
public final class NameReader {

  private static final int MOST = 40;
  private static final Set<String> ROLES =
      Set.of(
          "agen", "agennya", "agency", "penyelenggara", "travelnya", "biro", "pengirim", "lewat");

  private final NameWords words;
  private final PublicBodies bodies;
  private final BareNames bare;
  private final LedNames led;

  private NameReader(Home home, Normaliser normaliser) {
    words = NameWords.load(home, normaliser);
    bodies = PublicBodies.load(home, normaliser, words);
    bare = new BareNames(words);
    led = new LedNames(words);
  }

  public static NameReader load(Home home, Normaliser normaliser) {
    return new NameReader(home, normaliser);
  }

  public List<Mention> read(Words text) {
    var units = Unit.of(text);
    var found = new ArrayList<Mention>();
    for (int i = 0; i < units.size() && found.size() < MOST; i++) {
      var span = led.at(units, i);
      if (span.isPresent()) {
        add(found, text.text(), span.get(), form(units.get(i).word()));
        i = last(units, i, span.get());
      } else {
        trailing(units, i).ifPresent(it -> add(found, text.text(), it, Form.PT));
      }
    }
    bodies.in(text).forEach(it -> add(found, text.text(), it, Form.PUBLIC_BODY));
    bare.in(text, units).forEach(it -> add(found, text.text(), led(text, it), Form.UNSTATED));
    found.sort(Comparator.comparingInt(it -> it.span().start()));
    return found;
  }

  private static void add(List<Mention> found, String text, Span span, Form form) {
    if (found.stream().noneMatch(it -> it.span().overlaps(span))) {
      found.add(new Mention(span.of(text), span, form));
    }
  }

  /** Agen Baltik Work Solution: what leads to a name does not belong to it. */
  private static Span led(Words text, Span span) {
    var first = span.of(text.text()).split(" ", 2);
    boolean role = first.length == 2 && ROLES.contains(first[0].toLowerCase(Locale.ROOT));
    return role ? new Span(span.start() + first[0].length() + 1, span.end()) : span;
  }

  private static int last(List<Unit> units, int from, Span span) {
    int i = from;
    while (i + 1 < units.size() && units.get(i + 1).span().end() <= span.end()) {
      i++;
    }
    return i;
  }

  /** Rahmat Mandiri PT. */
  private Optional<Span> trailing(List<Unit> units, int i) {
    if (!Set.of("pt", "cv", "ud").contains(units.get(i).word()) || i == 0) {
      return Optional.empty();
    }
    int start = i;
    while (start > 0
        && i - start < 5
        && units.get(start).follows()
        && words.nameLike(units.get(start - 1))) {
      start--;
    }
    return i - start >= 2
        ? Optional.of(units.get(start).span().union(units.get(i).span()))
        : Optional.empty();
  }

  static Form form(String lead) {
    return switch (lead) {
      case "pt", "p" -> Form.PT;
      case "cv" -> Form.CV;
      case "ud" -> Form.UD;
      case "lpk", "lkp", "lpks" -> Form.LPK;
      case "yayasan" -> Form.FOUNDATION;
      case "koperasi", "kopontren" -> Form.COOPERATIVE;
      default -> Form.UNSTATED;
    };
  }
}
