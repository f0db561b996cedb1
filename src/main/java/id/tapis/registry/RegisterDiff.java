package id.tapis.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
                Change::kind, () -> new EnumMap<>(Kind.class), Collectors.counting()));
  }

  /** Compares company by company; of several rows about one, the latest event counts. */
  static RegisterDiff between(ListKind kind, List<RegisterRow> before, List<RegisterRow> after) {
    var gone = byName(kind, before);
    var now = byName(kind, after);
    var added = new LinkedHashMap<>(now);
    var changes = new ArrayList<Change>();
    int same = 0;
    for (var it : now.entrySet()) {
      var was = gone.remove(it.getKey());
      if (was != null) {
        added.remove(it.getKey());
        var found = fields(was, it.getValue());
        changes.addAll(found);
        same += found.isEmpty() ? 1 : 0;
      }
    }
    changes.addAll(comings(gone.values(), added.values()));
    changes.sort(Comparator.comparing(Change::kind).thenComparing(Change::name));
    return new RegisterDiff(changes, same);
  }

  /** One gone and one new company with the same licence number are one that changed its name. */
  private static List<Change> comings(Collection<RegisterRow> gone, Collection<RegisterRow> added) {
    var licences = new HashMap<String, RegisterRow>();
    gone.forEach(it -> it.licence().ifPresent(licence -> licences.putIfAbsent(licence, it)));
    var left = new LinkedHashSet<>(gone);
    var changes = new ArrayList<Change>();
    for (var is : added) {
      var was = is.licence().map(licences::get).filter(left::remove);
      changes.add(
          was.map(it -> new Change(Kind.RENAMED, is.name(), it.name(), is.name()))
              .orElseGet(() -> new Change(Kind.NEW, is.name(), "", status(is))));
    }
    left.forEach(it -> changes.add(new Change(Kind.GONE, it.name(), status(it), "")));
    return changes;
  }

  private static Map<String, RegisterRow> byName(ListKind kind, List<RegisterRow> rows) {
    var names = new LinkedHashMap<String, RegisterRow>();
    for (var row : rows) {
      names.merge(key(kind, row), row, (a, b) -> b.event().at().isBefore(a.event().at()) ? a : b);
    }
    return names;
  }

  /** A company has one licence, but many permits and branches. */
  private static String key(ListKind kind, RegisterRow row) {
    var name = RegisterView.key(row.name());
    return switch (kind) {
      case P3MI, SO, SIUKAK, LPK -> name;
      case SIP2MI -> name + '/' + row.licence().orElse("") + '/' + row.order().country().orElse("");
      case BRANCHES -> name + '/' + seat(row);
    };
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
}
