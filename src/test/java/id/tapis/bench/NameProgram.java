package id.tapis.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Names beside other matchers, one thread: {@code NameProgram FOLDER} with queries.tsv and the
 * registers registry-base.tsv, registry-10k.tsv and registry-100k.tsv, kept outside this project.
 */
public final class NameProgram {

  private static final double MOST_FALSE = 0.01;
  private static final int ASKED = 800;

  private NameProgram() {}

  /** A query of the set; NONE where no company is right. */
  private record Query(boolean dev, String expected, String text) {
    boolean brief() {
      return text.length() <= 100;
    }
  }

  /** What a peer said, and whether a company was to be found. */
  private record Said(Query query, NamePeer.Answer answer) {
    boolean right() {
      return answer.id().equals(query.expected());
    }

    boolean none() {
      return query.expected().equals("NONE");
    }
  }

  public static void main(String[] args) throws IOException {
    var queries = queries(Path.of(args[0], "queries.tsv"));
    System.out.println(
        "| names | matcher | short: right / false | long: right / false | µs per short query |"
            + " µs per long one | built in ms | heap MiB |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for (var size : List.of("base", "10k", "100k")) {
      var names = names(Path.of(args[0], "registry-" + size + ".tsv"));
      for (var builder : NamePeers.all()) {
        row(names, builder, queries);
      }
    }
  }

  private static void row(Map<String, String> names, NamePeer.Builder builder, List<Query> queries)
      throws IOException {
    long heap = heap();
    long start = System.nanoTime();
    try (var peer = builder.build(names)) {
      long built = System.nanoTime() - start;
      var cost = "%,d | %d |".formatted(built / 1_000_000, Math.max(0, heap() - heap) >> 20);
      System.out.printf("| %,d | %s | %s%n", names.size(), answers(peer, queries), cost);
    }
  }

  private static String answers(NamePeer peer, List<Query> queries) throws IOException {
    var brief = queries.stream().filter(Query::brief).toList();
    var lengthy = queries.stream().filter(it -> !it.brief()).toList();
    var one = measured(peer, brief);
    var other = measured(peer, lengthy);
    return "%s | %s | %s | %,.0f | %,.0f"
        .formatted(peer.title(), one.words(), other.words(), one.micros(), other.micros());
  }

  private record Measured(String words, double micros) {}

  /** The threshold is found on the dev half, held to one false answer in a hundred. */
  private static Measured measured(NamePeer peer, List<Query> queries) throws IOException {
    for (var query : queries.subList(0, Math.min(queries.size(), 60))) {
      peer.answer(query.text());
    }
    var said = new ArrayList<Said>();
    long start = clock(peer);
    for (var query : queries) {
      said.add(new Said(query, peer.answer(query.text())));
    }
    double micros = (clock(peer) - start) / 1e3 / queries.size();
    double threshold = threshold(said.stream().filter(it -> it.query().dev()).toList());
    var test = said.stream().filter(it -> !it.query().dev()).toList();
    return new Measured(
        "%.1f %% / %.1f %%".formatted(100 * right(test, threshold), 100 * wrong(test, threshold)),
        micros);
  }

  /** Processor time of this thread; for a server beside us, the time waited. */
  private static long clock(NamePeer peer) {
    return peer.title().startsWith("Postgre")
        ? System.nanoTime()
        : ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double threshold(List<Said> dev) {
    double best = 2;
    for (var it : dev) {
      double tried = it.answer().score();
      if (tried < best && wrong(dev, tried) <= MOST_FALSE) {
        best = tried;
      }
    }
    return best;
  }

  private static double right(List<Said> said, double threshold) {
    return share(said, false, it -> it.right() && it.answer().score() >= threshold);
  }

  private static double wrong(List<Said> said, double threshold) {
    return share(said, true, it -> !it.right() && it.answer().score() >= threshold);
  }

  private static double share(
      List<Said> said, boolean none, java.util.function.Predicate<Said> which) {
    var asked = said.stream().filter(it -> it.none() == none).toList();
    return asked.stream().filter(which).count() / (double) Math.max(1, asked.size());
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static Map<String, String> names(Path file) throws IOException {
    var names = new LinkedHashMap<String, String>();
    for (var line : Files.readAllLines(file).stream().skip(1).toList()) {
      var cells = line.split("\t", 2);
      names.put(cells[0], cells[1]);
    }
    return names;
  }

  /** A random part, the same each time: the slowest need a minute for it. */
  private static List<Query> queries(Path file) throws IOException {
    var all = new ArrayList<Query>();
    for (var line : Files.readAllLines(file).stream().skip(1).toList()) {
      var cells = line.split("\t", 5);
      all.add(new Query(cells[2].equals("dev"), cells[3], cells[4]));
    }
    java.util.Collections.shuffle(all, new Random(7));
    return all.subList(0, Math.min(ASKED, all.size()));
  }
}
