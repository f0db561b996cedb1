package id.tapis.intake.post;

import id.tapis.intake.Delivery;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Decides what follows from a delivery's outcome, and writes it down. */
@Component
class Aftermath {

  private static final Logger log = LoggerFactory.getLogger(Aftermath.class);
  private static final Duration BEFORE_REPEAT = Duration.ofSeconds(1);
  private static final int MOVES = 5;

  private final Outbox outbox;
  private final ClientBook clients;
  private final Clock clock;
  private final Duration giveUpAfter;
  private final TransactionTemplate transaction;

  Aftermath(
      Outbox outbox,
      ClientBook clients,
      Clock clock,
      IntakeSettings settings,
      TransactionTemplate transaction) {
    this.outbox = outbox;
    this.clients = clients;
    this.clock = clock;
    this.giveUpAfter = settings.giveUpAfter();
    this.transaction = transaction;
  }

  /** A delivery that was tried and is not written down yet. */
  record Tried(Parcel parcel, Outcome outcome) {}

  /** How long the parcel is not to be sent. */
  Duration rest(Parcel parcel) {
    var left = Duration.between(clock.instant(), parcel.timing().due());
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Whether it waited so long that it would only confuse. */
  boolean expired(Parcel parcel) {
    return parcel.timing().made().plus(giveUpAfter).isBefore(clock.instant());
  }

  /** Writes it down; answers after how long to try again, or nothing when it is over. */
  Optional<Duration> save(Tried tried) {
    var saved = transaction.execute(status -> follow(tried));
    return saved == null ? Optional.empty() : saved;
  }

  private Optional<Duration> follow(Tried tried) {
    var parcel = tried.parcel();
    outbox.hurry();
    return switch (tried.outcome()) {
      case Outcome.Delivered it -> end(parcel, Delivery.SENT, it.messageId());
      case Outcome.NotSent it -> again(parcel, parcel.timing().backOff(), parcel.resent());
      case Outcome.TooMany it -> again(parcel, it.rest(), parcel.resent());
      case Outcome.Unknown it -> unknown(parcel);
      case Outcome.Gone it -> gone(parcel);
      case Outcome.Moved it -> moved(parcel, it.address());
      case Outcome.Rejected it -> rejected(parcel, it.code());
    };
  }

  private Optional<Duration> end(Parcel parcel, Delivery state, long messageId) {
    outbox.ended(parcel.id(), state, messageId);
    if (parcel.erased()) {
      clients.sweepErased(parcel.client());
    }
    return Optional.empty();
  }

  private Optional<Duration> again(Parcel parcel, Duration wait, boolean resent) {
    outbox.later(parcel.id(), clock.instant().plus(wait), resent);
    return Optional.of(wait);
  }

  /** One repeat where that is better than a loss, else the uncertainty stays. */
  private Optional<Duration> unknown(Parcel parcel) {
    return parcel.kind().sentAgain() && !parcel.resent()
        ? again(parcel, BEFORE_REPEAT, true)
        : end(parcel, Delivery.UNKNOWN, 0);
  }

  private Optional<Duration> gone(Parcel parcel) {
    clients.gone(parcel.client());
    return end(parcel, Delivery.UNREACHABLE, 0);
  }

  private Optional<Duration> moved(Parcel parcel, String address) {
    if (parcel.timing().attempts() > MOVES) {
      return rejected(parcel, 400);
    }
    clients.moved(parcel.client(), address);
    return again(parcel, Duration.ZERO, parcel.resent());
  }

  private Optional<Duration> rejected(Parcel parcel, int code) {
    log.error("Reply {} was refused with {}", parcel.id(), code);
    return end(parcel, Delivery.FAILED, 0);
  }
}
