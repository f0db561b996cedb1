package id.tapis.assessment;

import id.tapis.understanding.Scored;
import id.tapis.understanding.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which known modi a text resembles: what the model sees in it, and whose own phrases stand in it.
 */
final class Resemblances {

  private static final double STRONG_PHRASE = 0.25;
  private static final double WEAK_PHRASE = 0.05;
  private static final double LEAST = 0.04;
  private static final int MOST = 3;

  private final Catalog catalog;

  Resemblances(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Best first, at most three; none where nothing dangerous was seen. */
  List<ModusMatch> of(Evidence evidence, Weigher.Weighed weighed) {
    return switch (weighed.risk()) {
      case NO_SIGNS, NOT_ASSESSED -> List.of();
      case URGENT, HIGH, CAUTION -> ranked(evidence);
    };
  }

  private List<ModusMatch> ranked(Evidence evidence) {
    var scores = new HashMap<String, Double>();
    for (Scored it : evidence.reading().modi()) {
      if (catalog.modi().containsKey(it.label())) {
        scores.merge(it.label(), it.probability(), Double::sum);
      }
    }
    var quotes = new HashMap<String, List<Span>>();
    for (var it : evidence.resemblances()) {
      scores.merge(it.modus(), it.strong() ? STRONG_PHRASE : WEAK_PHRASE, Double::sum);
      quotes.computeIfAbsent(it.modus(), id -> new ArrayList<>()).add(it.span());
    }
    return scores.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .filter(it -> it.getValue() >= LEAST)
        .limit(MOST)
        .map(
            it ->
                new ModusMatch(
                    it.getKey(),
                    Math.min(1, it.getValue()),
                    quotes.getOrDefault(it.getKey(), List.of())))
        .toList();
  }
}
