package id.tapis.registry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of a register list: a company, its licence and seat, what is said about it, and how it is
 * reached, as printed.
 */
record RegisterRow(
    String name,
    Optional<String> licence,
    Optional<LocalDate> licenceUntil,
    Seat seat,
    StatusEvent event,
    Optional<String> contacts,
    Order order) {

  /** Of a permit: to which country and for which job it allows to recruit. */
  record Order(Optional<String> country, Optional<String> job) {
    static final Order NONE = new Order(Optional.empty(), Optional.empty());
  }

  /** Where the head office is, as far as the list tells. */
  record Seat(Optional<String> address, Optional<String> city, Optional<String> province) {}
}
