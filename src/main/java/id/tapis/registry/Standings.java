package id.tapis.registry;

import id.tapis.registry.Standing.Reason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Weighs what sources say about one company into what a client may be told. */
final class Standings {

  private final RegistrySettings settings;

  Standings(RegistrySettings settings) {
    this.settings = settings;
  }

  /** A row about the company and the list it comes from. */
  record OnFile(RegisterRow row, Snapshot list) {
    StatusEvent event() {
      return row.event();
    }
  }

  Standing of(List<OnFile> rows, LocalDate today) {
    var listed = newestListed(rows);
    var told = newestSanction(rows);
    if (told.isPresent() && !outdated(told.get(), listed)) {
      return sanctioned(told.get().event(), today);
    }
    return listed.isPresent() ? licensed(listed.get(), today) : unknown(rows);
  }

  /** Where an official list calls licensed whom another source calls sanctioned: the other one. */
  Optional<Standing> beside(List<OnFile> rows, LocalDate today) {
    var listed = newestListed(rows);
    var told = newestSanction(rows);
    if (listed.isEmpty() || told.isEmpty()) {
      return Optional.empty();
    }
    var other =
        outdated(told.get(), listed)
            ? sanctioned(told.get().event(), today)
            : licensed(listed.get(), today);
    return other instanceof Standing.Unknown ? Optional.empty() : Optional.of(other);
  }

  private static Optional<OnFile> newestListed(List<OnFile> rows) {
    return rows.stream().filter(Standings::listed).max(byDay());
  }

  private static Optional<OnFile> newestSanction(List<OnFile> rows) {
    return rows.stream().filter(it -> sanction(it) && dated(it)).max(byEvent());
  }

  private static Comparator<OnFile> byEvent() {
    return Comparator.comparing((OnFile it) -> it.event().at())
        .thenComparing(it -> it.event().status() != Status.SANCTION_ENDED);
  }

  private static Comparator<OnFile> byDay() {
    return Comparator.comparing(it -> it.list().asOf());
  }

  private static boolean listed(OnFile it) {
    return it.list().authoritative() && it.event().status() == Status.LICENSED;
  }

  private static boolean sanction(OnFile it) {
    return switch (it.event().status()) {
      case LICENSED, UNKNOWN -> false;
      case SUSPENDED, SANCTION_ENDED, REVOKED, REVOKED_ON_REQUEST, EXPIRED, NOT_REGISTERED -> true;
    };
  }

  private static boolean dated(OnFile it) {
    return it.event().told().isPresent();
  }

  /** Official lists lag behind decrees, so only a much later list outweighs one. */
  private boolean outdated(OnFile sanction, Optional<OnFile> listed) {
    return listed
        .map(it -> it.list().asOf().minusDays(settings.listLag().toDays()))
        .filter(it -> sanction.event().at().isBefore(it))
        .isPresent();
  }

  private static Standing sanctioned(StatusEvent event, LocalDate today) {
    var asOf = event.told().orElseThrow();
    var since = event.date().day();
    var source = event.source();
    return switch (event.status()) {
      case SUSPENDED -> {
        boolean over = event.until().filter(it -> it.isBefore(today)).isPresent();
        yield new Standing.Suspended(since, event.until(), over, asOf, source);
      }
      case SANCTION_ENDED -> new Standing.SanctionEnded(since, asOf, source);
      case REVOKED -> new Standing.Revoked(since, asOf, source);
      case REVOKED_ON_REQUEST -> new Standing.RevokedOnRequest(since, asOf, source);
      case EXPIRED -> new Standing.Expired(since.orElse(asOf), asOf, source);
      case NOT_REGISTERED -> new Standing.NotRegistered(asOf, source);
      case LICENSED, UNKNOWN -> throw new IllegalArgumentException("No sanction: " + event);
    };
  }

  private Standing licensed(OnFile listed, LocalDate today) {
    var asOf = listed.list().asOf();
    var until = listed.row().licenceUntil().filter(it -> it.isBefore(today));
    if (until.isPresent()) {
      return new Standing.Expired(until.get(), asOf, listed.list().publisher());
    }
    if (stale(asOf, today)) {
      return new Standing.Unknown(Reason.STALE, Optional.of(asOf));
    }
    var licence = listed.row().licence().orElse("-");
    return new Standing.Licensed(licence, asOf, listed.list().publisher());
  }

  boolean stale(LocalDate asOf, LocalDate today) {
    return asOf.plusDays(settings.oldest().toDays()).isBefore(today);
  }

  boolean recheck(LocalDate asOf, LocalDate today) {
    return asOf.plusDays(settings.freshest().toDays()).isBefore(today);
  }

  private static Standing unknown(List<OnFile> rows) {
    var asOf = rows.stream().map(it -> it.list().asOf()).max(Comparator.naturalOrder());
    Reason reason =
        rows.stream().anyMatch(Standings::sanction)
            ? Reason.UNDATED
            : rows.stream().anyMatch(it -> it.event().status() == Status.LICENSED)
                ? Reason.NOT_OFFICIAL
                : Reason.NO_STATUS_ON_FILE;
    return new Standing.Unknown(reason, asOf);
  }
}
