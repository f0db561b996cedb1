package id.tapis.bench;

import id.tapis.knowledge.Home;
import id.tapis.registry.Lexicon;
import id.tapis.registry.NameIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Messages in which people name companies, by four writers: which company is found. Prints a table
 * by set and kind; {@code src/test/resources/names/README.md} says where they are from.
 */
public final class OwnNames {

  private static final Path FOLDER = Path.of("src/test/resources/names");
  private static final String NONE = "NONE";

  private OwnNames() {}

  /** Of those that name a company: right and wrong; of the others: false accepts. */
  public record Tally(int named, int right, int wrong, int others, int accepted) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    Tally with(String expected, String found) {
      boolean same = expected.equals(found);
      return expected.equals(NONE)
          ? new Tally(named, right, wrong, others + 1, accepted + (same ? 0 : 1))
          : new Tally(
              named + 1,
              right + (same ? 1 : 0),
              wrong + (same || found.equals(NONE) ? 0 : 1),
              others,
              accepted);
    }

    public Tally and(Tally it) {
      return new Tally(
          named + it.named,
          right + it.right,
          wrong + it.wrong,
          others + it.others,
          accepted + it.accepted);
    }

    public double rightShare() {
      return right / (double) Math.max(1, named);
    }

    public double falseShare() {
      return accepted / (double) Math.max(1, others);
    }
  }

  /** By set and kind, against these names beside those the writer of the set invented. */
  public static Map<String, Tally> measure(Map<String, String> registered) {
    var indexes = new HashMap<String, NameIndex>();
    var tallies = new TreeMap<String, Tally>();
    for (var row : rows("queries.tsv")) {
      var index = indexes.computeIfAbsent(row[1], set -> index(registered, set));
      var found = index.find(row[4]).id().orElse(NONE);
      var kind = row[1] + " " + row[2];
      tallies.put(kind, tallies.getOrDefault(kind, Tally.NOTHING).with(row[3], found));
    }
    return tallies;
  }

  private static NameIndex index(Map<String, String> registered, String set) {
    var names = new LinkedHashMap<>(registered);
    rows("names.tsv").stream()
        .filter(it -> it[0].startsWith(set))
        .forEach(it -> names.put(it[0], it[1]));
    return NameIndex.of(names, Lexicon.load(Home.find()));
  }

  private static List<String[]> rows(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file)).stream()
          .skip(1)
          .map(it -> it.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names on file, from the list that comes with the program. */
  static Map<String, String> onFile() {
    var names = new LinkedHashMap<String, String>();
    try (var lines = Files.lines(Path.of("config/registry/p3mi-2026-03.csv"))) {
      lines.skip(1).map(it -> it.split(",", 2)[0]).forEach(it -> names.put(it, it));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  public static void main(String... arguments) {
    var tallies = measure(onFile());
    var all = new TreeMap<String, Tally>();
    tallies.forEach((kind, it) -> all.merge(kind.substring(0, 1), it, Tally::and));
    System.out.println(
        "| set and kind | right | wrong | false accepts |\n| --- | --- | --- | --- |");
    tallies.forEach(OwnNames::print);
    all.forEach(OwnNames::print);
    print("all", all.values().stream().reduce(Tally.NOTHING, Tally::and));
  }

  private static void print(String kind, Tally it) {
    System.out.printf(
        "| %s | %d of %d | %d | %d of %d |%n",
        kind, it.right(), it.named(), it.wrong(), it.accepted(), it.others());
  }
}
