package id.tapis.understanding;

import java.util.Optional;

/**
 * An amount or range with currency (ISO 4217) and period; both bounds are equal for a single
 * amount.
 */
public record Money(double min, double max, String currency, Optional<Period> period, Span span) {

  /** What stretch of work or time an amount is for. */
  public enum Period {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    TRIP,
    PIECE
  }
}
