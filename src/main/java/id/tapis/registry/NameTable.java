package id.tapis.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** All registered names, one row for each reading of each, findable by words, letters and sound. */
final class NameTable {

  private static final int END = 5;

  private final Vocabulary vocabulary;
  private final List<String> ids = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final Numbers byLetters = new Numbers();
  private final Numbers bySound = new Numbers();
  private final Numbers byHead = new Numbers();
  private final Numbers byTail = new Numbers();
  private final Numbers byInitials = new Numbers();
  private final Set<String> heads = new HashSet<>();
  private final Map<Integer, List<Integer>> singles = new HashMap<>();
  private final int[] postings;
  private final int[] postingOf;

  /** One reading of a registered name. */
  record Row(int entry, RegisteredName name, int[] kins, String letters, String tight) {
    int size() {
      return kins.length;
    }
  }

  NameTable(Map<String, String> names, Lexicon lexicon) {
    vocabulary = new Vocabulary(lexicon);
    names.forEach(this::add);
    vocabulary.close();
    for (Numbers index : List.of(byLetters, bySound, byHead, byTail, byInitials)) {
      index.close();
    }
    postingOf = new int[vocabulary.size() + 1];
    postings = posted();
  }

  private void add(String id, String printed) {
    var readings = RegisteredName.readings(printed);
    if (readings.isEmpty() || rows.size() + readings.size() >= Numbers.MOST) {
      return;
    }
    ids.add(id);
    readings.forEach(this::add);
  }

  private void add(RegisteredName name) {
    int number = rows.size();
    var kins = name.words().stream().mapToInt(vocabulary::add).toArray();
    var letters = name.letters();
    var tight = Sound.tight(letters);
    rows.add(new Row(ids.size() - 1, name, kins, letters, tight));
    byLetters.add(letters, number);
    heads.add(name.words().getFirst());
    bySound.add(tight, number);
    if (tight.length() >= END) {
      byHead.add(tight.substring(0, END), number);
      byTail.add(tight.substring(tight.length() - END), number);
    }
    if (kins.length == 1) {
      singles.computeIfAbsent(kins[0], it -> new ArrayList<>()).add(number);
    }
    if (kins.length > 2) {
      byInitials.add(initials(name), number);
    }
  }

  private static String initials(RegisteredName name) {
    var initials = new StringBuilder();
    name.words().forEach(it -> initials.append(it.charAt(0)));
    return initials.toString();
  }

  private int[] posted() {
    for (Row row : rows) {
      for (int kin : row.kins()) {
        postingOf[kin + 1]++;
      }
    }
    for (int kin = 0; kin < vocabulary.size(); kin++) {
      postingOf[kin + 1] += postingOf[kin];
    }
    var next = postingOf.clone();
    var all = new int[postingOf[vocabulary.size()]];
    for (int number = 0; number < rows.size(); number++) {
      for (int kin : rows.get(number).kins()) {
        all[next[kin]++] = number;
      }
    }
    return all;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  int size() {
    return ids.size();
  }

  String id(Row row) {
    return ids.get(row.entry());
  }

  Row row(int number) {
    return rows.get(number);
  }

  /** How many rows have a word of this kin. */
  int count(int kin) {
    return postingOf[kin + 1] - postingOf[kin];
  }

  void withKin(int kin, IntConsumer found) {
    for (int i = postingOf[kin]; i < postingOf[kin + 1]; i++) {
      found.accept(postings[i]);
    }
  }

  /** Rows that are but this one word. */
  void alone(int kin, IntConsumer found) {
    singles.getOrDefault(kin, List.of()).forEach(found::accept);
  }

  /** Rows that have words of both kins. */
  void withBoth(int one, int other, IntConsumer found) {
    int rare = count(one) <= count(other) ? one : other;
    int from = postingOf[one + other - rare];
    int to = postingOf[one + other - rare + 1];
    for (int i = postingOf[rare]; i < postingOf[rare + 1]; i++) {
      if (Arrays.binarySearch(postings, from, to, postings[i]) >= 0) {
        found.accept(postings[i]);
      }
    }
  }

  /** Whether some name begins with this word. */
  boolean begins(String word) {
    return heads.contains(word);
  }

  List<Row> withLetters(String letters) {
    return gather(byLetters, letters).stream().filter(it -> it.letters().equals(letters)).toList();
  }

  List<Row> withSound(String tight) {
    return gather(bySound, tight).stream().filter(it -> it.tight().equals(tight)).toList();
  }

  List<Row> withInitials(String initials) {
    return gather(byInitials, initials).stream()
        .filter(it -> initials(it.name()).equals(initials))
        .toList();
  }

  /** Rows that begin or end with the same five sounds and are about as long. */
  List<Row> withSameEnd(String tight) {
    if (tight.length() < END + 2) {
      return List.of();
    }
    var found = gather(byHead, tight.substring(0, END));
    found.addAll(gather(byTail, tight.substring(tight.length() - END)));
    found.removeIf(it -> Math.abs(it.tight().length() - tight.length()) > 2);
    return found;
  }

  private List<Row> gather(Numbers index, String key) {
    var found = new ArrayList<Row>();
    index.under(key, it -> found.add(rows.get(it)));
    return found;
  }
}
