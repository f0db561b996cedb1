package id.tapis.understanding.facts;

import id.tapis.knowledge.Home;
import id.tapis.understanding.words.Normaliser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of words that may stand in names, a letter for each thing, for the model of names.
 */
final class NameKinds {

  /** What stands in the middle of a name without being a word of it. */
  private static final Set<String> LINKS = Set.of("", "-", "&", ".", ",", "'", "\"", "(");

  private static final int LONGEST = 7;

  private final NameWords words;
  private final Map<String, Set<String>> lists = new LinkedHashMap<>();

  private NameKinds(NameWords words, Terms terms) {
    this.words = words;
    lists.put("V", terms.written("name_vessel"));
    lists.put("J", terms.written("name_legal"));
    lists.put("B", terms.written("name_trade"));
    lists.put("G", terms.written("name_body"));
    lists.put("Q", terms.written("name_person"));
  }

  static NameKinds load(Home home, Normaliser normaliser, NameWords words) {
    return new NameKinds(words, Terms.load(home, normaliser));
  }

  String of(List<Unit> units, int i) {
    var unit = units.get(i);
    var lower = unit.lower();
    var kind = new StringBuilder();
    kind.append(words.lead(units, i) > 0 ? words.sure(unit.word()) ? "S" : "L" : "");
    kind.append(words.isTail(unit) ? "T" : "");
    kind.append(words.isUsual(unit) ? "U" : "");
    lists.forEach((letter, of) -> kind.append(of.contains(lower) ? letter : ""));
    kind.append(words.neverNamed(unit) ? "H" : words.stops(unit) ? "h" : "");
    kind.append(words.isWhere(lower) ? "P" : words.isSeat(lower) ? "p" : "");
    return kind.isEmpty() ? "-" : kind.toString();
  }

  /** Whether a word of this kind may begin a name in small letters. */
  static boolean telling(String kind) {
    return "SLVJBG".chars().anyMatch(it -> kind.indexOf(it) >= 0);
  }

  /**
   * For each word, what the stretch of words around it holds that may all be of one name: what sort
   * of thing leads or closes it, and how many words it has.
   */
  List<String> runs(List<Unit> units, List<String> kinds, boolean capitals) {
    var runs = new ArrayList<String>();
    int start = 0;
    while (start < units.size()) {
      int end = start;
      while (end < units.size()
          && (end == start || linked(units.get(end)))
          && may(units, kinds, end, capitals)) {
        end++;
      }
      var held = held(kinds, start, Math.max(end, start + 1));
      for (int i = start; i < Math.max(end, start + 1); i++) {
        runs.add(end == start ? "-" : held + (i == start ? "<" : i + 1 == end ? ">" : "."));
      }
      start = Math.max(end, start + 1);
    }
    return runs;
  }

  private static boolean linked(Unit unit) {
    return unit.gap().indexOf('\n') < 0 && LINKS.contains(unit.gap().strip());
  }

  private boolean may(List<Unit> units, List<String> kinds, int i, boolean capitals) {
    var unit = units.get(i);
    boolean digits = Character.isDigit(unit.written().charAt(0));
    return digits && unit.written().length() < 4
        || (capitals ? unit.capital() : !words.stops(unit) && !digits) && !words.neverNamed(unit);
  }

  private static String held(List<String> kinds, int start, int end) {
    var held = new StringBuilder();
    for (var letter : new String[] {"S", "L", "V", "G", "J", "T", "B", "U", "P"}) {
      for (int i = start; i < end; i++) {
        if (kinds.get(i).contains(letter)) {
          held.append(letter);
          break;
        }
      }
    }
    return held.append(Math.min(LONGEST, end - start)).toString();
  }
}
