package id.tapis.assessment;

import id.tapis.understanding.CorpusText;
import id.tapis.understanding.Kind;
import id.tapis.understanding.OfferReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What simpler ways would have said of the same offers: the catalogue's phrases alone, and the
 * level of the most similar text among those learned from.
 */
final class Baselines {

  private final OfferReader reader;
  private final EvidenceReader evidence;
  private final Catalog catalog;
  private final Neighbours neighbours;

  Baselines(
      OfferReader reader, EvidenceReader evidence, Catalog catalog, List<CorpusText> learned) {
    this.reader = reader;
    this.evidence = evidence;
    this.catalog = catalog;
    this.neighbours = new Neighbours(reader, learned);
  }

  /** Measurements of the same texts by name. */
  Map<String, Measures> of(Measures ours) {
    var offers = ours.all().stream().filter(Judged::offer).toList();
    var all = new LinkedHashMap<String, Measures>();
    all.put("this check", new Measures(offers));
    all.put(
        "phrases of the catalogue only",
        new Measures(offers.stream().map(it -> it.had(byPhrases(it))).toList()));
    all.put(
        "most similar text learned from",
        new Measures(offers.stream().map(it -> it.had(neighbours.level(it))).toList()));
    return all;
  }

  /** Two plain red signs, a critical one or a combination are high; one is worth a question. */
  private Risk byPhrases(Judged it) {
    var seen = evidence.of(reader.read(it.text().text()), Kind.OFFER);
    var red = seen.strong().stream().map(catalog::indicator).filter(Indicator::red).toList();
    boolean high =
        red.size() > 1
            || red.stream().anyMatch(Indicator::critical)
            || catalog.combos().stream()
                .anyMatch(combo -> combo.fires(seen.strong(), seen.signs().keySet()));
    return high ? Risk.HIGH : red.isEmpty() ? Risk.NO_SIGNS : Risk.CAUTION;
  }

  /** Offers learned from, found again by the features they share. */
  private static final class Neighbours {

    private final OfferReader reader;
    private final List<CorpusText> texts = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<String, List<Integer>> byFeature = new HashMap<>();

    Neighbours(OfferReader reader, List<CorpusText> learned) {
      this.reader = reader;
      for (var text : learned) {
        if (text.kind() == Kind.OFFER) {
          var features = features(text.text());
          features.forEach(
              it -> byFeature.computeIfAbsent(it, key -> new ArrayList<>()).add(texts.size()));
          texts.add(text);
          sizes.add(features.size());
        }
      }
    }

    Risk level(Judged asked) {
      var features = features(asked.text().text());
      var likeness = new double[texts.size()];
      for (var feature : features) {
        var holders = byFeature.getOrDefault(feature, List.of());
        for (int holder : holders) {
          likeness[holder] += Math.log((1.0 + texts.size()) / holders.size());
        }
      }
      int best = -1;
      double most = 0;
      for (int i = 0; i < likeness.length; i++) {
        double alike = likeness[i] / Math.sqrt((double) sizes.get(i));
        if (alike > most && !texts.get(i).id().equals(asked.text().id())) {
          most = alike;
          best = i;
        }
      }
      return best < 0 ? Risk.NOT_ASSESSED : Risk.valueOf(texts.get(best).level());
    }

    private Set<String> features(String text) {
      return new HashSet<>(reader.read(text).features());
    }
  }
}
