package id.tapis.registry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a company stands in the register, as of the source's date; source is a title a client may
 * read.
 */
public sealed interface Standing {

  /** Only from a complete, approved, fresh official snapshot. */
  record Licensed(String licence, LocalDate asOf, String source) implements Standing {}

  /**
   * Activity stopped in part or whole; the end is often not stated. Past its end it is over, which
   * does not say that the company is active again.
   */
  record Suspended(
      Optional<LocalDate> since,
      Optional<LocalDate> until,
      boolean over,
      LocalDate asOf,
      String source)
      implements Standing {}

  /** The sanction's end was announced; says nothing about the licence itself. */
  record SanctionEnded(Optional<LocalDate> since, LocalDate asOf, String source)
      implements Standing {}

  record Revoked(Optional<LocalDate> since, LocalDate asOf, String source) implements Standing {}

  record RevokedOnRequest(Optional<LocalDate> since, LocalDate asOf, String source)
      implements Standing {}

  record Expired(LocalDate until, LocalDate asOf, String source) implements Standing {}

  /** A public office said on that day that it could not find the company. */
  record NotRegistered(LocalDate asOf, String source) implements Standing {}

  /** Nothing that may be told: this says nothing about the company. */
  record Unknown(Reason reason, Optional<LocalDate> asOf) implements Standing {}

  /** Why nothing can be told. */
  enum Reason {
    NO_STATUS_ON_FILE,
    UNDATED,
    STALE,
    NOT_OFFICIAL,
    UNREADABLE
  }

  /** The word of the command line and API. */
  default String word() {
    return switch (this) {
      case Licensed s -> "LICENSED";
      case Suspended s -> "SUSPENDED";
      case SanctionEnded s -> "SANCTION_ENDED";
      case Revoked s -> "REVOKED";
      case RevokedOnRequest s -> "REVOKED_ON_REQUEST";
      case Expired s -> "EXPIRED";
      case NotRegistered s -> "NOT_REGISTERED";
      case Unknown s -> "UNKNOWN";
    };
  }

  /** The day of the source; absent when nothing is on file. */
  default Optional<LocalDate> day() {
    return switch (this) {
      case Licensed s -> Optional.of(s.asOf());
      case Suspended s -> Optional.of(s.asOf());
      case SanctionEnded s -> Optional.of(s.asOf());
      case Revoked s -> Optional.of(s.asOf());
      case RevokedOnRequest s -> Optional.of(s.asOf());
      case Expired s -> Optional.of(s.asOf());
      case NotRegistered s -> Optional.of(s.asOf());
      case Unknown s -> s.asOf();
    };
  }

  /** Whether it warns: sanctioned, revoked, expired or not found by an office. */
  default boolean warns() {
    return switch (this) {
      case Licensed s -> false;
      case SanctionEnded s -> false;
      case Unknown s -> false;
      case Suspended s -> true;
      case Revoked s -> true;
      case RevokedOnRequest s -> true;
      case Expired s -> true;
      case NotRegistered s -> true;
    };
  }
}
