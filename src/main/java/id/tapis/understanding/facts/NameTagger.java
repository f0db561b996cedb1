package id.tapis.understanding.facts;

import id.tapis.knowledge.Home;
import id.tapis.understanding.Classifier;
import id.tapis.understanding.Mention;
import id.tapis.understanding.Mention.Form;
import id.tapis.understanding.Span;
import id.tapis.understanding.words.Normaliser;
import id.tapis.understanding.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges word by word, with a model, where names begin and end: what the rules found is only one of
 * the things it looks at. Words that hardly ever stand in a name are passed over.
 */
public final class NameTagger {

  private static final String OUTSIDE = "O";
  private static final String BEGINS = "B";
  private static final String INSIDE = "I";
  private static final int LONGEST = 9;
  private static final int END = 3;

  private final NameWords words;
  private final NameKinds kinds;

  private NameTagger(NameWords words, NameKinds kinds) {
    this.words = words;
    this.kinds = kinds;
  }

  public static NameTagger load(Home home, Normaliser normaliser) {
    var words = NameWords.load(home, normaliser);
    return new NameTagger(words, NameKinds.load(home, normaliser, words));
  }

  /** What the model sees of one word, and what it should answer. */
  public record Step(List<String> features, String label) {}

  /** The names of a text; {@code found} is what the rules saw. */
  public List<Mention> read(Words text, List<Mention> found, Classifier model) {
    var line = new Line(text, found);
    var mentions = new ArrayList<Mention>();
    var last = OUTSIDE;
    int start = 0;
    for (int i = 0; i < line.size(); i++) {
      var label = line.worth(i, last) ? model.best(line.features(i, last)).label() : OUTSIDE;
      if (INSIDE.equals(label) && (OUTSIDE.equals(last) || i - start >= LONGEST)) {
        label = OUTSIDE.equals(last) ? BEGINS : OUTSIDE;
      }
      if (!INSIDE.equals(label) && !OUTSIDE.equals(last)) {
        mentions.add(line.mention(start, i));
      }
      start = BEGINS.equals(label) ? i : start;
      last = label;
    }
    if (!OUTSIDE.equals(last)) {
      mentions.add(line.mention(start, line.size()));
    }
    return mentions;
  }

  /** What is to be learned from a text whose names are known. */
  public List<Step> steps(Words text, List<Mention> found, List<Span> names) {
    var line = new Line(text, found);
    var steps = new ArrayList<Step>();
    var last = OUTSIDE;
    for (int i = 0; i < line.size(); i++) {
      var label = label(names, line.units.get(i), i == 0 ? null : line.units.get(i - 1));
      if (line.worth(i, last)) {
        steps.add(new Step(line.features(i, last), label));
      }
      last = label;
    }
    return steps;
  }

  private static String label(List<Span> names, Unit unit, @Nullable Unit before) {
    for (var name : names) {
      if (unit.span().overlaps(name)) {
        return before != null && before.span().overlaps(name) ? INSIDE : BEGINS;
      }
    }
    return OUTSIDE;
  }

  /** A text as a row of words with what is known of each. */
  private final class Line {

    private final Words text;
    private final List<Unit> units;
    private final List<Mention> found;
    private final List<String> tags = new ArrayList<>();
    private final List<String> shapes = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private final List<String> runs;
    private final String manner;

    Line(Words text, List<Mention> found) {
      this.text = text;
      this.found = found;
      units = Unit.of(text);
      for (int i = 0; i < units.size(); i++) {
        tags.add(tag(units.get(i)));
        shapes.add(shape(units.get(i)));
        kinds.add(NameTagger.this.kinds.of(units, i));
      }
      long capitals = units.stream().filter(Unit::capital).count();
      manner = capitals == 0 ? "small" : capitals * 2 > units.size() ? "loud" : "plain";
      runs = NameTagger.this.kinds.runs(units, kinds, capitals > 0);
    }

    int size() {
      return units.size();
    }

    /** Whether the word could stand in a name at all. */
    boolean worth(int i, String last) {
      return !OUTSIDE.equals(last)
          || !OUTSIDE.equals(tags.get(i))
          || units.get(i).capital()
          || NameKinds.telling(kinds.get(i));
    }

    Mention mention(int from, int to) {
      var span = units.get(from).span().union(units.get(to - 1).span());
      var form =
          found.stream()
              .filter(it -> it.span().overlaps(span))
              .map(Mention::form)
              .findFirst()
              .orElseGet(() -> NameReader.form(units.get(from).word()));
      return new Mention(span.of(text.text()), span, form);
    }

    List<String> features(int i, String last) {
      var features = new ArrayList<String>(48);
      var unit = units.get(i);
      var word = unit.lower();
      features.add("last=" + last);
      features.add("last+tag=" + last + tags.get(i));
      features.add("last+kind=" + last + kinds.get(i));
      features.add("last+shape=" + last + shapes.get(i) + gap(i));
      features.add("last+word=" + last + word);
      features.add("last+manner=" + last + manner + shapes.get(i));
      features.add("tags=" + at(tags, i - 1) + tags.get(i) + at(tags, i + 1));
      features.add("word=" + word);
      features.add("end=" + word.substring(Math.max(0, word.length() - END)));
      features.add("kind=" + kinds.get(i));
      features.add("kind+shape=" + kinds.get(i) + shapes.get(i) + manner);
      var run = runs.get(i);
      for (int at = 0; at < run.length(); at++) {
        features.add("run=" + run.charAt(at) + last + tags.get(i));
      }
      around(features, i);
      return features;
    }

    private void around(List<String> features, int i) {
      features.add("gap=" + gap(i));
      features.add("gap after=" + (i + 1 < size() ? gap(i + 1) : "end"));
      features.add("before=" + before(i, 1));
      features.add("before2=" + before(i, 2) + ' ' + before(i, 1));
      features.add("before+shape=" + before(i, 1) + shapes.get(i));
      features.add("kind before=" + at(kinds, i - 1) + kinds.get(i));
      features.add("shape before=" + at(shapes, i - 1) + shapes.get(i));
      features.add("after=" + before(i, -1));
      features.add("kind after=" + kinds.get(i) + at(kinds, i + 1));
      features.add("shape after=" + shapes.get(i) + at(shapes, i + 1));
      features.add("after2=" + before(i, -2));
      features.add(
          "kinds=" + at(kinds, i - 1) + kinds.get(i) + at(kinds, i + 1) + at(shapes, i + 1));
      features.add("shapes=" + at(shapes, i - 1) + shapes.get(i) + at(shapes, i + 1) + gap(i));
      features.add("place=" + (i == 0 ? "first" : i + 1 == size() ? "last" : "within") + manner);
      if (i == 0 || text.breaks(units.get(i).token())) {
        features.add("sentence=" + shapes.get(i) + at(shapes, i + 1) + manner);
      }
    }

    private String before(int i, int back) {
      int at = i - back;
      return at < 0 || at >= size() ? "#" : units.get(at).lower();
    }

    private static String at(List<String> list, int i) {
      return i < 0 || i >= list.size() ? "#" : list.get(i);
    }

    private String gap(int i) {
      var gap = units.get(i).gap().strip();
      if (gap.isEmpty()) {
        return units.get(i).gap().indexOf('\n') >= 0
            ? "line"
            : units.get(i).gap().isEmpty() ? "none" : "";
      }
      return gap.length() > 2 ? gap.substring(0, 2) : gap;
    }

    private String tag(Unit unit) {
      for (var it : found) {
        if (it.span().overlaps(unit.span())) {
          boolean begins = it.span().start() >= unit.span().start();
          var form =
              it.form() == Form.PUBLIC_BODY ? "public" : it.form() == Form.UNSTATED ? "" : "form";
          return (begins ? BEGINS : INSIDE) + form;
        }
      }
      return OUTSIDE;
    }

    private String shape(Unit unit) {
      var written = unit.written();
      if (Character.isDigit(written.charAt(0))) {
        return written.length() < 3 ? "9" : "99";
      }
      return unit.allCapitals() ? written.length() < 3 ? "A" : "AA" : unit.capital() ? "Aa" : "a";
    }
  }
}
