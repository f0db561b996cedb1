package id.tapis.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What every call at the door passes: the gate, and one transaction. */
@Component
class Entrance {
  private final StaffGate gate;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Entrance(StaffGate gate, TransactionTemplate transaction, Clock clock) {
    this.gate = gate;
    this.transaction = transaction;
    this.clock = clock;
  }

  StaffGate gate() {
    return gate;
  }

  Instant now() {
    return clock.instant();
  }

  <T> T within(Supplier<T> work) {
    return transaction.execute(status -> work.get());
  }
}
