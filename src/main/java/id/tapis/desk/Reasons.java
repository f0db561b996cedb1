package id.tapis.desk;

import id.tapis.assessment.Contribution;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What was weighed in an offer, each in one sentence: for staff, never for clients. */
final class Reasons {

  private static final int MOST = 15;
  private static final String PART = "~";

  private final ResourceBundle words;
  private final ResourceBundle knowledge;
  private final Locale locale;

  private Reasons(Locale locale) {
    this.locale = locale;
    var alone = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    words = ResourceBundle.getBundle("desk", locale, alone);
    knowledge = ResourceBundle.getBundle("knowledge", locale, alone);
  }

  static Reasons in(Locale locale) {
    return new Reasons(locale);
  }

  /** The heaviest ones; parts of words are told together, and so is the rest. */
  List<String> of(List<Contribution> contributions) {
    var sums = new LinkedHashMap<String, Double>();
    for (var it : contributions) {
      sums.merge(name(it.feature()), it.weight(), Double::sum);
    }
    var sentences = new ArrayList<String>();
    var ordered =
        sums.entrySet().stream()
            .sorted((a, b) -> Double.compare(Math.abs(b.getValue()), Math.abs(a.getValue())))
            .toList();
    double rest = 0;
    for (int i = 0; i < ordered.size(); i++) {
      if (i < MOST) {
        sentences.add(sentence(ordered.get(i).getKey(), ordered.get(i).getValue()));
      } else {
        rest += ordered.get(i).getValue();
      }
    }
    if (ordered.size() > MOST) {
      sentences.add(sentence(word("why.rest", ordered.size() - MOST), rest));
    }
    double all = contributions.stream().mapToDouble(Contribution::weight).sum();
    sentences.add(word("why.sum", number(all)));
    return sentences;
  }

  private String sentence(String name, double weight) {
    return word(weight < 0 ? "why.against" : "why.for", name, number(Math.abs(weight)));
  }

  private String name(String feature) {
    if (feature.startsWith(PART)) {
      return word("why.parts");
    }
    int at = feature.indexOf(feature.contains("=") ? '=' : ':');
    var group = at < 0 ? feature : feature.substring(0, at);
    var value = at < 0 ? "" : feature.substring(at + 1);
    return switch (group) {
      case "w", "s", "b", "k" -> word("why.words", value.replace(' ', '\u00a0'));
      case "sign" -> word("why.sign", sign(value));
      case "hint" -> word("why.hint", sign(value));
      case "like", "slightly-like" -> word("why.like", modus(value));
      case "to", "place", "away", "at home", "does", "work" -> word("why.place", feature);
      case "contact",
          "names",
          "names#",
          "named",
          "salary",
          "fee",
          "visa",
          "held",
          "leaves",
          "job",
          "child" ->
          word("why.fact", feature);
      default -> word("why.shape", feature);
    };
  }

  private String sign(String id) {
    return knowledge.getString("sign." + id + ".name");
  }

  private String modus(String id) {
    return knowledge.getString("modus." + id + ".name");
  }

  private String number(double weight) {
    return String.format(locale, "%.2f", weight);
  }

  private String word(String key, Object... arguments) {
    return new MessageFormat(words.getString(key), locale).format(arguments);
  }
}
