package id.tapis.registry;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.Optional;

/** A date as far as a source tells it: nothing, a year, a month or a day. */
record PartialDate(String text) {

  private static final Pattern SHAPE = Pattern.compile("(\\d{4}(-\\d{2}(-\\d{2})?)?)?");

  PartialDate {
    if (!SHAPE.matches(text)) {
      throw new IllegalArgumentException("no date such as 2026, 2026-03 or 2026-03-31");
    }
    if (!text.isEmpty()) {
      var unused = LocalDate.parse(earliest(text));
    }
  }

  Optional<LocalDate> day() {
    return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
  }

  /** The first day it may be; for putting events in order only. */
  Optional<LocalDate> from() {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(earliest(text)));
  }

  private static String earliest(String text) {
    return text + "0000-01-01".substring(text.length());
  }
}
