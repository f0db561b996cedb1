package id.tapis.conversation;

import id.tapis.assessment.AgencyFinding;
import id.tapis.registry.Entry;
import id.tapis.registry.Lookup;
import id.tapis.registry.Neighbour;
import id.tapis.registry.Papers;
import id.tapis.registry.Standing;
import id.tapis.understanding.Contact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be said of a company: licensed is not cleared, unlisted is not illegal. */
final class AgencyLines {

  private static final int LONGEST_NAME = 60;

  private AgencyLines() {}

  /** What the register has on each, dearest first. */
  static List<Phrase> of(List<AgencyFinding> agencies) {
    return agencies.stream().flatMap(it -> of(it).stream()).toList();
  }

  /** Companies to ask about, since a name fits nearly or several do. */
  static List<Entry> candidates(List<AgencyFinding> agencies) {
    return agencies.stream()
        .filter(it -> !elsewhere(it))
        .map(it -> candidates(it.lookup()))
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Bodies of which other registers know, whatever resembles them in this one. */
  private static boolean elsewhere(AgencyFinding agency) {
    return switch (agency.mention().form()) {
      case LPK, FOUNDATION, COOPERATIVE -> true;
      case PT, CV, UD, PUBLIC_BODY, UNSTATED -> false;
    };
  }

  static List<Entry> candidates(Lookup lookup) {
    return switch (lookup) {
      case Lookup.Exact it -> List.of();
      case Lookup.Likely it -> List.of(it.entry());
      case Lookup.Similar it -> it.entries();
      case Lookup.NotFound it -> List.of();
      case Lookup.CannotCheck it -> List.of();
    };
  }

  private static List<Phrase> of(AgencyFinding agency) {
    var found = new ArrayList<>(of(agency.mention().name(), agency.lookup()));
    agency.strangers().stream().limit(1).map(AgencyLines::stranger).forEach(it -> found.add(1, it));
    agency.leave().map(AgencyLines::leave).ifPresent(found::add);
    var beside = neighbours(agency.neighbours());
    if (agency.lookup() instanceof Lookup.Exact) {
      return Stream.concat(found.stream(), beside.stream()).toList();
    }
    boolean known =
        agency.neighbours().stream().anyMatch(it -> !(it.standing() instanceof Standing.Unknown));
    var own =
        elsewhere(agency)
            ? List.of(Phrase.of("agency.other-register", name(agency.mention().name())))
            : found;
    return known ? beside : Stream.concat(own.stream(), beside.stream()).toList();
  }

  private static Phrase leave(AgencyFinding.Leave leave) {
    var country = Phrase.of("country." + leave.country());
    return Phrase.item(
        leave.given() ? "agency.leave" : "agency.leave.none", country, day(leave.asOf()));
  }

  /** What other registers have of the name, and what a licence there is good for. */
  static List<Phrase> neighbours(List<Neighbour> neighbours) {
    return neighbours.stream()
        .flatMap(
            it -> {
              var key = "neighbour." + it.register().name().toLowerCase(Locale.ROOT);
              var standing = of(it.entry(), it.standing()).getFirst();
              return Stream.of(Phrase.of(key, standing), Phrase.item(key + ".note"));
            })
        .toList();
  }

  /** The name is on file, this contact is not. */
  private static Phrase stranger(Contact contact) {
    return Phrase.item("agency.stranger", name(contact.value()));
  }

  /** Permits first, then offices. */
  static List<Phrase> papers(Papers papers) {
    return Stream.concat(
            papers.permits().stream().map(AgencyLines::permit),
            papers.branches().stream()
                .map(
                    it ->
                        Phrase.of(
                            it.open() ? "papers.branch" : "papers.branch.closed",
                            it.city(),
                            day(it.asOf()),
                            it.source())))
        .toList();
  }

  private static Phrase permit(Papers.Permit it) {
    var job = it.job().isEmpty() ? Phrase.of("papers.permit.job") : it.job();
    var args = new ArrayList<Object>(List.of(it.country(), job, day(it.asOf()), it.source()));
    it.until().ifPresent(until -> args.add(day(until)));
    return Phrase.of(
        it.until().isPresent() ? "papers.permit.until" : "papers.permit", args.toArray());
  }

  static List<Phrase> of(String asked, Lookup lookup) {
    return switch (lookup) {
      case Lookup.Exact it -> of(it);
      case Lookup.Likely it -> List.of(Phrase.of("agency.likely", name(asked), it.entry().name()));
      case Lookup.Similar it -> List.of(Phrase.of("agency.similar", name(asked)));
      case Lookup.NotFound it ->
          List.of(
              Phrase.of("agency.not-found", name(asked), day(it.asOf())),
              Phrase.item("agency.not-found.note"));
      case Lookup.CannotCheck it -> cannotCheck(name(asked), it.asOf());
    };
  }

  /** What counts, and what another source says against it. */
  static List<Phrase> of(Lookup.Exact it) {
    var beside =
        it.beside().stream()
            .map(other -> Phrase.item("agency.beside", of(it.entry(), other).getFirst()));
    return Stream.concat(of(it.entry(), it.standing()).stream(), beside).toList();
  }

  /** Every standing has its own sentence, with its date and source. */
  static List<Phrase> of(Entry entry, Standing standing) {
    return switch (standing) {
      case Standing.Licensed it ->
          List.of(
              Phrase.of("agency.licensed", entry.name(), day(it.asOf()), it.source()),
              Phrase.item("agency.licensed.note"));
      case Standing.Suspended it -> suspended(entry, it);
      case Standing.SanctionEnded it ->
          List.of(
              Phrase.of("agency.sanction-ended", entry.name(), day(it.asOf()), it.source()),
              Phrase.item("agency.sanction-ended.note"));
      case Standing.Revoked it ->
          revoked("agency.revoked", it.since(), entry.name(), day(it.asOf()), it.source());
      case Standing.RevokedOnRequest it ->
          revoked(
              "agency.revoked-on-request", it.since(), entry.name(), day(it.asOf()), it.source());
      case Standing.Expired it ->
          List.of(
              Phrase.of(
                  "agency.expired", entry.name(), day(it.until()), day(it.asOf()), it.source()),
              Phrase.item("agency.warned.note"));
      case Standing.NotRegistered it ->
          List.of(
              Phrase.of("agency.not-registered", entry.name(), day(it.asOf()), it.source()),
              Phrase.item("agency.warned.note"));
      case Standing.Unknown it -> unknown(entry, it);
    };
  }

  private static List<Phrase> suspended(Entry entry, Standing.Suspended it) {
    var args = new ArrayList<Object>(List.of(entry.name(), day(it.asOf()), it.source()));
    it.until().ifPresent(until -> args.add(day(until)));
    var key = it.over() ? ".over" : it.until().isPresent() ? ".until" : "";
    return List.of(
        Phrase.of("agency.suspended" + key, args.toArray()),
        Phrase.item(it.over() ? "agency.sanction-ended.note" : "agency.warned.note"));
  }

  private static List<Phrase> revoked(String key, Optional<LocalDate> since, Object... fixed) {
    var sentence =
        since
            .map(
                it ->
                    Phrase.of(
                        key + ".since",
                        Stream.concat(Stream.of(fixed), Stream.of(day(it))).toArray()))
            .orElseGet(() -> Phrase.of(key, fixed));
    return List.of(sentence, Phrase.item("agency.warned.note"));
  }

  private static List<Phrase> unknown(Entry entry, Standing.Unknown unknown) {
    var reason = unknown.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var dated = unknown.asOf().map(it -> Phrase.item("agency.unknown.as-of", day(it))).stream();
    return Stream.concat(
            Stream.of(Phrase.of("agency.unknown." + reason, entry.name())),
            Stream.concat(dated, Stream.of(Phrase.item("agency.unknown.note"))))
        .toList();
  }

  private static List<Phrase> cannotCheck(String asked, Optional<LocalDate> asOf) {
    var first =
        asOf.map(it -> Phrase.of("agency.cannot-check.as-of", asked, day(it)))
            .orElseGet(() -> Phrase.of("agency.cannot-check", asked));
    return List.of(first, Phrase.item("agency.unknown.note"));
  }

  static Phrase.Day day(LocalDate date) {
    return new Phrase.Day(date.toString());
  }

  private static String name(String asked) {
    return Wording.cut(asked.strip(), LONGEST_NAME);
  }
}
