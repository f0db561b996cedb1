package id.tapis.registry;

import java.time.LocalDate;
import java.util.Optional;

/** One row of a register list: a company, its licence and seat, and what is said about it. */
record RegisterRow(
    String name,
    Optional<String> licence,
    Optional<LocalDate> licenceUntil,
    Seat seat,
    StatusEvent event) {

  /** Where the head office is, as far as the list tells. */
  record Seat(Optional<String> address, Optional<String> city, Optional<String> province) {}
}
