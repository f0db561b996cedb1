package id.tapis.assessment;

import java.util.Locale;

/** How many of how many, with Wilson's 95 % interval. */
record Share(int hits, int all) {

  private static final double Z = 1.96;

  double value() {
    return all == 0 ? 0 : (double) hits / all;
  }

  double low() {
    return all == 0 ? 0 : Math.max(0, centre() - reach());
  }

  double high() {
    return all == 0 ? 1 : Math.min(1, centre() + reach());
  }

  @Override
  public String toString() {
    if (all == 0) {
      return "–";
    }
    return String.format(
        Locale.ROOT,
        "%.1f %% (%d of %d; %.1f–%.1f)",
        100 * value(),
        hits,
        all,
        100 * low(),
        100 * high());
  }

  private double centre() {
    return (value() + Z * Z / (2 * all)) / (1 + Z * Z / all);
  }

  private double reach() {
    return Z
        / (1 + Z * Z / all)
        * Math.sqrt(value() * (1 - value()) / all + Z * Z / (4.0 * all * all));
  }
}
