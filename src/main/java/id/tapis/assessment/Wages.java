package id.tapis.assessment;

import id.tapis.understanding.Facts;
import id.tapis.understanding.Money;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares a promised wage with what the destination is known to pay; all figures in rupiah a
 * month.
 */
final class Wages {

  /** What a wage looks like beside the reference. */
  enum Verdict {
    TOO_GOOD,
    TOO_LITTLE,
    ORDINARY,
    UNKNOWN
  }

  /**
   * A closed destination has no threshold of its own: advertisements there start at twice the local
   * wage.
   */
  private static final double LURE = 2;

  private static final double UNDERPAID = 0.8;
  private static final double HOURS_A_MONTH = 173;

  private final Catalog catalog;

  Wages(Catalog catalog) {
    this.catalog = catalog;
  }

  Verdict judge(Facts facts, Money salary) {
    var country = facts.destination().map(catalog.countries()::get);
    var offered = monthly(salary.max(), salary.currency(), salary.period());
    if (country.isEmpty() || country.get().wages().isEmpty() || offered.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    if (offered.get() > ceiling(country.get())) {
      return Verdict.TOO_GOOD;
    }
    var least = leastPaid(country.get());
    return least.filter(it -> offered.get() < UNDERPAID * it).isPresent()
        ? Verdict.TOO_LITTLE
        : Verdict.ORDINARY;
  }

  /** Empty when no rate is on file. */
  Optional<Double> rupiah(double amount, String currency) {
    if (currency.equals("IDR")) {
      return Optional.of(amount);
    }
    return Optional.ofNullable(catalog.placement().fxApprox().rates().get(currency))
        .map(it -> amount * (it.min() + it.max()) / 2);
  }

  private Optional<Double> monthly(double amount, String currency, Optional<Money.Period> period) {
    return rupiah(amount, currency)
        .flatMap(
            it ->
                switch (period.orElse(Money.Period.MONTH)) {
                  case HOUR -> Optional.of(it * HOURS_A_MONTH);
                  case DAY -> Optional.of(it * 26);
                  case WEEK -> Optional.of(it * 4.3);
                  case MONTH -> Optional.of(it);
                  case YEAR -> Optional.of(it / 12);
                  case TRIP, PIECE -> Optional.<Double>empty();
                });
  }

  /** The highest threshold on file; where none is, only closed destinations have one. */
  private double ceiling(Country country) {
    var flags =
        country.wages().stream().flatMap(it -> Stream.ofNullable(it.flagAboveIdrMonth())).toList();
    if (!flags.isEmpty() || !country.status().equals("not_placement")) {
      return flags.stream().max(Comparator.naturalOrder()).orElse(Double.POSITIVE_INFINITY);
    }
    return LURE * leastPaid(country).orElse(Double.POSITIVE_INFINITY);
  }

  private Optional<Double> leastPaid(Country country) {
    return country.wages().stream()
        .flatMap(it -> reference(it).stream())
        .min(Comparator.naturalOrder());
  }

  private Optional<Double> reference(Country.Position position) {
    var period = position.period().equals("jam") ? Money.Period.HOUR : Money.Period.MONTH;
    return monthly(position.least(), position.currency(), Optional.of(period));
  }
}
