package id.tapis.registry;

import java.time.LocalDate;
import java.util.Optional;

/** One thing a source says about a company; never overwritten, the newest counts. */
record StatusEvent(
    Status status,
    PartialDate date,
    Optional<LocalDate> until,
    String source,
    PartialDate sourceDate) {

  /** The day clients may be told, from the event or the source that reports it. */
  Optional<LocalDate> told() {
    return sourceDate.day().or(date::day);
  }

  /** When it happened, as far as is known; for putting events in order only. */
  LocalDate at() {
    return date.day().or(sourceDate::day).or(date::from).or(sourceDate::from).orElse(LocalDate.MIN);
  }
}
