package id.tapis.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one list changes against another: companies that are new, gone, renamed (the same licence
 * under another name), and fields that differ; and how many stay as they are.
 */
public record RegisterDiff(List<Change> changes, int same) {
  public RegisterDiff {
    changes = List.copyOf(changes);
  }

  static final RegisterDiff NONE = new RegisterDiff(List.of(), 0);

  /** One difference: before and after are what stands in the lists, empty where nothing does. */
  public record Change(Kind kind, String name, String before, String after) {}

  /** What differs. A company that is gone was not necessarily sanctioned: a person looks. */
  public enum Kind {
    STATUS,
    GONE,
    RENAMED,
    NEW,
    LICENCE,
    VALID_UNTIL,
    SEAT
  }

  /** How many changes there are of each kind, in the order of their weight. */
  public Map<Kind, Long> counts() {
    return changes.stream()
        .collect(
            Collectors.groupingBy(
                Change::kind, () -> new java.util.EnumMap<>(Kind.class), Collectors.counting()));
  }

  /** Compares company by company; of several rows about one, the latest event counts. */
  static RegisterDiff between(List<RegisterRow> before, List<RegisterRow> after) {
    var old = byName(before);
    var now = byName(after);
    var changes = new ArrayList<Change>();
    int same = 0;
    for (var it : now.entrySet()) {
      var was = old.remove(it.getKey());
      var found = was == null ? List.<Change>of() : fields(was, it.getValue());
      same += was != null && found.isEmpty() ? 1 : 0;
      changes.addAll(found);
      if (was == null) {
        changes.add(new Change(Kind.NEW, it.getValue().name(), "", status(it.getValue())));
      }
    }
    old.values().forEach(it -> changes.add(new Change(Kind.GONE, it.name(), status(it), "")));
    renamed(changes, before, after);
    changes.sort(Comparator.comparing(Change::kind).thenComparing(Change::name));
    return new RegisterDiff(changes, same);
  }

  private static Map<String, RegisterRow> byName(List<RegisterRow> rows) {
    var names = new LinkedHashMap<String, RegisterRow>();
    for (var row : rows) {
      names.merge(
          RegisterView.key(row.name()),
          row,
          (a, b) -> b.event().at().isBefore(a.event().at()) ? a : b);
    }
    return names;
  }

  private static List<Change> fields(RegisterRow was, RegisterRow is) {
    var changes = new ArrayList<Change>();
    changes.add(new Change(Kind.STATUS, is.name(), status(was), status(is)));
    changes.add(
        new Change(Kind.LICENCE, is.name(), was.licence().orElse(""), is.licence().orElse("")));
    changes.add(
        new Change(Kind.VALID_UNTIL, is.name(), day(was.licenceUntil()), day(is.licenceUntil())));
    changes.add(new Change(Kind.SEAT, is.name(), seat(was), seat(is)));
    changes.removeIf(it -> it.before().equals(it.after()));
    return changes;
  }

  private static String status(RegisterRow row) {
    var event = row.event();
    return (event.status() + " " + event.date().text()).strip();
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String seat(RegisterRow row) {
    return row.seat().address().or(row.seat()::city).orElse("");
  }

  /** One gone and one new company with the same licence number are one that changed its name. */
  private static void renamed(
      List<Change> changes, List<RegisterRow> before, List<RegisterRow> after) {
    var licences =
        before.stream()
            .filter(it -> it.licence().isPresent())
            .collect(
                Collectors.toMap(it -> it.licence().orElseThrow(), RegisterRow::name, (a, b) -> a));
    for (var row : after) {
      var was = row.licence().map(licences::get);
      if (was.isPresent()
          && changes.removeIf(it -> it.kind() == Kind.GONE && it.name().equals(was.get()))) {
        changes.removeIf(it -> it.kind() == Kind.NEW && it.name().equals(row.name()));
        changes.add(new Change(Kind.RENAMED, row.name(), was.get(), row.name()));
      }
    }
  }
}
