package id.tapis.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a stated chance is true: of offers given a danger between two tenths, how many are
 * dangerous.
 */
record Reliability(List<Judged> offers) {

  private static final int BINS = 10;

  static Reliability of(Measures measures) {
    return new Reliability(measures.all().stream().filter(Judged::offer).toList());
  }

  /** Rows of a Markdown table. */
  String rows() {
    var rows = new ArrayList<String>();
    for (int bin = 0; bin < BINS; bin++) {
      var here = in(bin);
      if (!here.isEmpty()) {
        rows.add(
            String.format(
                Locale.ROOT,
                "| %.1f–%.1f | %.2f | %s |",
                bin / (double) BINS,
                (bin + 1) / (double) BINS,
                mean(here),
                share(here)));
      }
    }
    return String.join("\n", rows);
  }

  /** By how much the chances stated are wrong on average, from 0 to 1. */
  double error() {
    double wrong = 0;
    for (int bin = 0; bin < BINS; bin++) {
      var here = in(bin);
      wrong += here.isEmpty() ? 0 : here.size() * Math.abs(mean(here) - share(here).value());
    }
    return offers.isEmpty() ? 0 : wrong / offers.size();
  }

  private List<Judged> in(int bin) {
    return offers.stream()
        .filter(it -> Math.min(BINS - 1, (int) (it.assessment().danger() * BINS)) == bin)
        .toList();
  }

  private static double mean(List<Judged> here) {
    return here.stream().mapToDouble(it -> it.assessment().danger()).average().orElse(0);
  }

  private static Share share(List<Judged> here) {
    return new Share((int) here.stream().filter(Judged::dangerous).count(), here.size());
  }
}
