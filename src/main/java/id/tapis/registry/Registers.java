package id.tapis.registry;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All lists in use: the register of placement companies, those beside it, and the papers of single
 * companies; never changes once made.
 */
final class Registers {

  private final RegisterView companies;
  private final Map<ListKind, RegisterView> neighbours = new EnumMap<>(ListKind.class);
  private final Map<String, List<Paper>> papers = new HashMap<>();
  private final List<Snapshot> permits;
  private final Standings standings;

  /** A row of a list of permits or branches. */
  private record Paper(RegisterRow row, Snapshot list) {}

  Registers(List<Snapshot> lists, Lexicon lexicon, RegistrySettings settings) {
    var kinds = lists.stream().collect(groupingBy(Snapshot::kind));
    companies = new RegisterView(kinds.getOrDefault(ListKind.P3MI, List.of()), lexicon, settings);
    standings = new Standings(settings);
    permits = kinds.getOrDefault(ListKind.SIP2MI, List.of());
    kinds.forEach(
        (kind, of) -> {
          if (kind.neighbour()) {
            neighbours.put(kind, new RegisterView(of, lexicon, settings));
          } else if (kind != ListKind.P3MI) {
            of.forEach(this::file);
          }
        });
  }

  private void file(Snapshot list) {
    for (var row : list.rows()) {
      papers
          .computeIfAbsent(RegisterView.key(row.name()), it -> new ArrayList<>())
          .add(new Paper(row, list));
    }
  }

  RegisterView companies() {
    return companies;
  }

  /** Only exact names: whoever merely resembles one there is not told so. */
  List<Neighbour> neighbours(String name, LocalDate today) {
    return neighbours.entrySet().stream()
        .flatMap(it -> neighbour(it.getKey(), it.getValue().lookup(name, today)).stream())
        .toList();
  }

  private static Optional<Neighbour> neighbour(ListKind kind, Lookup lookup) {
    return lookup instanceof Lookup.Exact it
        ? Optional.of(new Neighbour(kind, it.entry(), it.standing()))
        : Optional.empty();
  }

  Papers papers(String company, LocalDate today) {
    var filed = papers.getOrDefault(company, List.of());
    return new Papers(
        of(ListKind.SIP2MI, filed).filter(it -> valid(it, today)).map(Registers::permit).toList(),
        of(ListKind.BRANCHES, filed).map(Registers::branch).toList(),
        permits.stream()
            .filter(Snapshot::authoritative)
            .map(Snapshot::asOf)
            .max(Comparator.naturalOrder())
            .filter(it -> !standings.stale(it, today)));
  }

  private static Stream<Paper> of(ListKind kind, List<Paper> filed) {
    return filed.stream().filter(it -> it.list().kind() == kind);
  }

  private static boolean valid(Paper it, LocalDate today) {
    return it.row().event().status() == Status.LICENSED
        && it.row().licenceUntil().filter(day -> day.isBefore(today)).isEmpty();
  }

  private static Papers.Permit permit(Paper it) {
    var order = it.row().order();
    return new Papers.Permit(
        order.country().orElse(""),
        order.job().orElse(""),
        it.row().licenceUntil(),
        it.list().asOf(),
        it.list().publisher());
  }

  private static Papers.Branch branch(Paper it) {
    var seat = it.row().seat();
    return new Papers.Branch(
        seat.city().or(seat::province).orElse(""),
        it.row().event().status() == Status.LICENSED,
        it.list().asOf(),
        it.list().publisher());
  }

  /** Names all lists in use. */
  String version() {
    var others =
        neighbours.entrySet().stream()
            .map(it -> it.getKey() + "-" + it.getValue().version())
            .collect(Collectors.joining("+"));
    return others.isEmpty() ? companies.version() : companies.version() + "+" + others;
  }
}
