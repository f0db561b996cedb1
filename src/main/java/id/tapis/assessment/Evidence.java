package id.tapis.assessment;

import id.tapis.understanding.Hint;
import id.tapis.understanding.Kind;
import id.tapis.understanding.OfferReading;
import id.tapis.understanding.Scored;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** All that speaks for or against an offer, before it is weighed. */
record Evidence(
    OfferReading reading,
    Kind kind,
    Map<String, Sign> signs,
    Supplier<List<Hint>> hinted,
    List<CueReader.Resemblance> resemblances,
    List<AgencyFinding> agencies,
    String destinationStatus) {

  private static final String NO_MODUS = "-";

  /** Signs of one indicator become one, with all its quotes. */
  static Map<String, Sign> byIndicator(List<Sign> all) {
    var signs = new LinkedHashMap<String, Sign>();
    all.forEach(it -> signs.merge(it.indicator(), it, Sign::with));
    return signs;
  }

  /** Signs that only the model of clauses sees; read when first asked for. */
  List<Hint> hints() {
    return hinted.get();
  }

  /** As if the client had answered a question: what the answer shows is a plain sign. */
  Evidence with(Question question, boolean answer) {
    var more = new LinkedHashMap<>(signs);
    question
        .denied(answer)
        .filter(it -> more.containsKey(it) && !more.get(it).strong())
        .forEach(more::remove);
    question.shown(answer).forEach(it -> more.merge(it, Sign.answered(it), Sign::with));
    return new Evidence(reading, kind, more, hinted, resemblances, agencies, destinationStatus);
  }

  Set<String> strong() {
    return signs.values().stream()
        .filter(Sign::strong)
        .map(Sign::indicator)
        .collect(Collectors.toSet());
  }

  /** How likely the text is of a kind, from 0 to 1. */
  double chance(Kind wanted) {
    return reading.kinds().stream()
        .filter(it -> it.label().equals(wanted.name()))
        .mapToDouble(Scored::probability)
        .sum();
  }

  /** How sure the model is of the likeliest modus, from 0 to 1. */
  double modus() {
    return reading.modi().stream()
        .filter(it -> !it.label().equals(NO_MODUS))
        .mapToDouble(Scored::probability)
        .max()
        .orElse(0);
  }

  /** What the weigher sees: the words, the signs, what is known of the place, who is named. */
  List<String> features() {
    var features = new ArrayList<>(reading.features());
    signs.values().forEach(it -> features.add((it.strong() ? "sign:" : "hint:") + it.indicator()));
    resemblances.forEach(
        it -> features.add((it.strong() ? "like:" : "slightly-like:") + it.modus()));
    features.add("place:" + destinationStatus);
    reading
        .facts()
        .occupation()
        .ifPresent(it -> features.add("work:" + it + "@" + destinationStatus));
    features.add("signs:" + Math.min(4, strong().size()));
    features.add("named:" + !reading.mentions().isEmpty());
    return features;
  }
}
