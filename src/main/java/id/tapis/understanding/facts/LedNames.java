package id.tapis.understanding.facts;

import id.tapis.understanding.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds names that begin with what they are: PT, LPK, Toko, Yayasan and the like. */
final class LedNames {

  private static final int LONGEST = 6;
  private static final Set<String> FULL_STOPS = Set.of("pt", "cv", "ud", "p", "t", "pd");
  private static final Set<String> SCHOOLS =
      Set.of("smk", "sma", "smp", "sd", "sman", "smkn", "smpn", "sdn", "mts");
  private static final Set<String> KEEPS_PLACE =
      Set.of("sekolah", "politeknik", "poltek", "bkk", "universitas", "akademi", "rs");
  private static final Set<String> VENUES = Set.of("hotel", "rs", "rumah");

  private final NameWords words;

  LedNames(NameWords words) {
    this.words = words;
  }

  Optional<Span> at(List<Unit> units, int i) {
    int lead = words.lead(units, i);
    int start = i + lead;
    if (lead == 0 || start >= units.size() || !leads(units, i, start)) {
      return Optional.empty();
    }
    int end = end(units, start);
    if (end == start || !named(units, i, start, end)) {
      return Optional.empty();
    }
    int kept = withoutPlace(units, i, end);
    boolean quoted = "\"“'".contains(last(units.get(start).gap()));
    int from = quoted && !words.sure(units.get(i).word()) ? start : i;
    return Optional.of(units.get(from).span().union(units.get(kept - 1).span()));
  }

  /** Whether the lead stands for a name here: not a tail, a venue, or another lead's forerunner. */
  private boolean leads(List<Unit> units, int i, int start) {
    var lead = units.get(i);
    if (words.sure(units.get(start).word()) && words.lead(units, start) > 0) {
      return false;
    }
    boolean tail =
        i > 0
            && lead.follows()
            && words.isTail(lead)
            && !words.sure(lead.word())
            && words.nameLike(units.get(i - 1));
    boolean venue =
        VENUES.contains(lead.lower())
            && i > 0
            && Set.of("di", "ke").contains(units.get(i - 1).word());
    return !tail && !venue;
  }

  private static String last(String gap) {
    return gap.isEmpty() ? "-" : gap.substring(gap.length() - 1);
  }

  private boolean named(List<Unit> units, int i, int start, int end) {
    boolean sure = words.sure(units.get(i).word());
    boolean shouted = units.get(i).allCapitals() && end - start < 2;
    if (!sure && (!units.get(start).capital() || shouted)) {
      return false;
    }
    boolean whispered = !units.get(start).capital() && !words.isUsual(units.get(start));
    if (whispered && end - start < 2) {
      return false;
    }
    boolean school = SCHOOLS.contains(units.get(i).lower());
    if ((school || units.get(start).gap().contains(".")) && end - start < 2) {
      return false;
    }
    if (school && !units.get(i).capital()) {
      return false;
    }
    for (int at = start; at < end; at++) {
      if (!words.isWhere(units.get(at).lower())) {
        return true;
      }
    }
    return false;
  }

  private int end(List<Unit> units, int start) {
    int i = start;
    boolean capital = units.get(start).capital();
    while (i < units.size() && i - start < LONGEST && belongs(units, i, start, capital)) {
      i++;
    }
    return i;
  }

  private boolean belongs(List<Unit> units, int i, int start, boolean capital) {
    var unit = units.get(i);
    boolean number = Character.isDigit(unit.written().charAt(0)) && unit.written().length() < 3;
    if (!joined(units, i, start)
        || (i == start && number && !SCHOOLS.contains(units.get(i - 1).lower()))) {
      return false;
    }
    if (Character.isDigit(unit.written().charAt(0))
        && unit.written().length() > 2
        && digits(unit)) {
      return false;
    }
    if (capital && !unit.capital() && !Character.isDigit(unit.written().charAt(0))) {
      return false;
    }
    boolean title = capital && unit.capital() && !unit.allCapitals() && unit.written().length() > 2;
    return title ? !words.neverNamed(unit) : !words.stops(unit);
  }

  private static boolean digits(Unit unit) {
    return unit.written().chars().allMatch(it -> it < 'A');
  }

  private boolean joined(List<Unit> units, int i, int start) {
    var unit = units.get(i);
    var gap = unit.gap();
    if (unit.follows()) {
      return true;
    }
    if (i == start) {
      boolean stop = ".".equals(gap) || ". ".equals(gap);
      return stop && FULL_STOPS.contains(units.get(i - 1).word())
          || Set.of(" \"", " '", " “", ": ").contains(gap);
    }
    if (gap.contains("&")) {
      return gap.length() < 4 && words.lead(List.of(unit), 0) == 0;
    }
    return "-".equals(gap) || (". ".equals(gap) && units.get(i - 1).written().length() <= 2);
  }

  /** Where the name ends when a town after it is only where it sits. */
  private int withoutPlace(List<Unit> units, int start, int end) {
    var lead = units.get(start).word();
    var last = units.get(end - 1).lower();
    int least = "pt".equals(lead) ? 4 : 3;
    boolean keeps = SCHOOLS.contains(lead) || KEEPS_PLACE.contains(lead);
    boolean strip = !keeps && end - start > least && words.isSeat(last);
    return strip ? end - 1 : end;
  }
}
