package id.tapis.registry;

import id.tapis.registry.Standing.Reason;
import id.tapis.registry.Standings.OnFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All lists in use, laid out for looking up; never changes once made. */
final class RegisterView {

  private final Map<String, List<OnFile>> companies = new LinkedHashMap<>();
  private final List<Snapshot> lists;
  private final NameIndex index;
  private final Standings standings;

  RegisterView(List<Snapshot> lists, Lexicon lexicon, RegistrySettings settings) {
    this.lists = List.copyOf(lists);
    for (Snapshot list : lists) {
      for (RegisterRow row : list.rows()) {
        companies
            .computeIfAbsent(key(row.name()), it -> new ArrayList<>())
            .add(new OnFile(row, list));
      }
    }
    index = NameIndex.of(names(), lexicon);
    standings = new Standings(settings);
  }

  /** Names that differ only in case, punctuation and spacing are one company. */
  static String key(String printed) {
    var name = RegisteredName.of(printed);
    var form = name.form() == Form.PT ? "" : name.form().name().charAt(0) + "-";
    return form + name.letters();
  }

  private Map<String, String> names() {
    var names = new LinkedHashMap<String, String>();
    companies.forEach((id, rows) -> names.put(id, rows.getLast().row().name()));
    return names;
  }

  Optional<Claim> claimed(String text, LocalDate today) {
    var match = index.find(text);
    return match.place().map(it -> claim(text, it, lookup(match, today)));
  }

  private static Claim claim(String text, Match.Place at, Lookup lookup) {
    var name = text.substring(at.from(), at.to());
    return new Claim(name, at.from(), at.to(), at.asked(), lookup);
  }

  Lookup lookup(String name, LocalDate today) {
    return lookup(index.find(name), today);
  }

  private Lookup lookup(Match match, LocalDate today) {
    return switch (match.finding()) {
      case EXACT -> exact(match.id().orElseThrow(), today);
      case LIKELY ->
          new Lookup.Likely(entry(match.id().orElseThrow()).orElseThrow(), match.confidence());
      case SIMILAR ->
          new Lookup.Similar(match.similar().stream().flatMap(it -> entry(it).stream()).toList());
      case NONE -> absent(today);
    };
  }

  Lookup present(String id, LocalDate today) {
    return companies.containsKey(id) ? exact(id, today) : absent(today);
  }

  /** What is only known from elsewhere, and is not on the fresh official list, is not found. */
  private Lookup exact(String id, LocalDate today) {
    var standing = standing(id, today).orElseThrow();
    boolean told = !(standing instanceof Standing.Unknown);
    boolean listed =
        companies.getOrDefault(id, List.of()).stream().anyMatch(it -> it.list().authoritative());
    return told || listed || !(absent(today) instanceof Lookup.NotFound absent)
        ? new Lookup.Exact(entry(id).orElseThrow(), standing, beside(id, today))
        : absent;
  }

  private Lookup absent(LocalDate today) {
    var official =
        lists.stream()
            .filter(Snapshot::authoritative)
            .map(Snapshot::asOf)
            .max(Comparator.naturalOrder());
    if (official.isEmpty()) {
      var newest = lists.stream().map(Snapshot::asOf).max(Comparator.naturalOrder());
      return new Lookup.CannotCheck(Reason.NOT_OFFICIAL, newest);
    }
    return standings.stale(official.get(), today)
        ? new Lookup.CannotCheck(Reason.STALE, official)
        : new Lookup.NotFound(official.get());
  }

  private Optional<Standing> beside(String id, LocalDate today) {
    return standings.beside(companies.getOrDefault(id, List.of()), today);
  }

  Reach reach(String id) {
    return Reach.of(
        companies.getOrDefault(id, List.of()).stream()
            .flatMap(it -> it.row().contacts().stream())
            .toList());
  }

  /** A company on file with what may be told of it. */
  Optional<Lookup.Exact> chosen(String id, LocalDate today) {
    return entry(id)
        .map(it -> new Lookup.Exact(it, standing(id, today).orElseThrow(), beside(id, today)));
  }

  Optional<Standing> standing(String id, LocalDate today) {
    return Optional.ofNullable(companies.get(id)).map(it -> standings.of(it, today));
  }

  Optional<Entry> entry(String id) {
    return Optional.ofNullable(companies.get(id)).map(it -> entry(id, it));
  }

  private static Entry entry(String id, List<OnFile> rows) {
    var city = rows.reversed().stream().flatMap(it -> it.row().seat().city().stream()).findFirst();
    return new Entry(id, rows.getLast().row().name(), city);
  }

  /** Everything that is on file, for staff; the newest first. */
  List<StatusOnFile> history(String id) {
    return newestFirst(id).map(RegisterView::onFile).toList();
  }

  /** What dated sources said, the newest first: anybody may read it. */
  List<StatusOnFile> told(String id) {
    return newestFirst(id)
        .filter(it -> it.event().status() != Status.UNKNOWN && it.event().told().isPresent())
        .map(RegisterView::onFile)
        .distinct()
        .toList();
  }

  private Stream<OnFile> newestFirst(String id) {
    return companies.getOrDefault(id, List.of()).stream()
        .sorted(Comparator.comparing((OnFile it) -> it.event().at()).reversed());
  }

  private static StatusOnFile onFile(OnFile it) {
    return new StatusOnFile(
        it.event().status().name(),
        it.event().date().text(),
        it.event().source(),
        it.event().sourceDate().text());
  }

  boolean recheck(LocalDate asOf, LocalDate today) {
    return standings.recheck(asOf, today);
  }

  String version() {
    return lists.stream()
        .map(
            it ->
                it.asOf()
                    + (it.authoritative() ? "-official" : "-gathered")
                    + "-"
                    + it.rows().size())
        .collect(Collectors.joining("+"));
  }
}
