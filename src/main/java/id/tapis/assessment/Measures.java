package id.tapis.assessment;

import id.tapis.understanding.Mention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The figures of a measurement, each with what it is held to. */
record Measures(List<Judged> all) {

  static final String FALSE_CLEARS = "dangerous offers answered less than CAUTION (false clear)";
  static final String HONEST_AS_HIGH = "honest offers answered HIGH";
  static final String DISTRESS = "distress recognised";

  /** Figures by name, in the order of the report. */
  Map<String, Share> shares() {
    var shares = new LinkedHashMap<String, Share>();
    shares.put("dangerous offers answered HIGH or URGENT", dangerFound());
    shares.put(FALSE_CLEARS, falseClears());
    shares.put("suspicious offers answered at least CAUTION", suspicionFound());
    shares.put(HONEST_AS_HIGH, honestAsHigh());
    shares.put(
        "honest and hard offers answered HIGH",
        share(it -> it.honest() && it.text().tagged("hard"), Judged::saidHigh));
    shares.put(
        "honest offers answered CAUTION", share(Judged::honest, it -> it.said() == Risk.CAUTION));
    shares.put(DISTRESS, distress());
    shares.put("kind right", kindRight());
    shares.put(
        "no offer, no distress, yet answered HIGH",
        share(it -> !it.offer() && !it.distress(), Judged::saidHigh));
    shares.put("modus first", share(Measures::saidModus, it -> it.modusAmong(1)));
    shares.put("modus among first three", share(Measures::saidModus, it -> it.modusAmong(3)));
    return shares;
  }

  /** Those of one kind of text: a tag of the corpus, a language, or a kind. */
  Measures slice(Predicate<Judged> of) {
    return new Measures(all.stream().filter(of).toList());
  }

  Share dangerFound() {
    return share(Judged::dangerous, Judged::saidHigh);
  }

  Share falseClears() {
    return share(Judged::dangerous, it -> !it.saidCaution());
  }

  Share suspicionFound() {
    return share(Judged::suspicious, Judged::saidCaution);
  }

  Share honestAsHigh() {
    return share(Judged::honest, Judged::saidHigh);
  }

  Share kindRight() {
    return share(it -> true, it -> it.text().kind() == it.assessment().kind());
  }

  Share distress() {
    return share(Judged::distress, Judged::heardDistress);
  }

  /** F1 of agency and employer spans, exact ends. */
  double spanF1() {
    int right = 0;
    int found = 0;
    int wanted = 0;
    for (var it : all) {
      var spans =
          it.assessment().agencies().stream()
              .map(AgencyFinding::mention)
              .map(Mention::span)
              .toList();
      var texts = it.text().agencies();
      found += spans.size();
      wanted += texts.size();
      right +=
          (int) spans.stream().filter(span -> texts.contains(span.of(it.text().text()))).count();
    }
    return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
  }

  List<Judged> misses() {
    return all.stream()
        .filter(
            it ->
                it.dangerous() && !it.saidHigh()
                    || it.honest() && it.saidHigh()
                    || it.distress() && !it.heardDistress()
                    || it.suspicious() && !it.saidCaution())
        .toList();
  }

  private static boolean saidModus(Judged it) {
    return it.dangerous() && !it.text().modi().isEmpty();
  }

  private Share share(Predicate<Judged> of, Predicate<Judged> hit) {
    var chosen = all.stream().filter(of).toList();
    return new Share((int) chosen.stream().filter(hit).count(), chosen.size());
  }
}
