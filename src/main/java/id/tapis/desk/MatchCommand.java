package id.tapis.desk;

import id.tapis.knowledge.Home;
import id.tapis.registry.Lexicon;
import id.tapis.registry.NameIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds the company each query claims to speak for or asks about, in a list given as a file. */
@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    description = {
      "Finds companies of a list in texts, from a bare name to an offer.",
      "R.tsv has the header id<TAB>name; Q.tsv has a header with the columns query_id and text;",
      "A.tsv gets query_id, the company's id or NONE, and a confidence from 0 to 1."
    })
final class MatchCommand implements Callable<Integer> {

  private static final int STEP = 1000;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--registry", required = true, paramLabel = "R.tsv", description = "the list")
  private Path registry = Path.of("");

  @Option(names = "--in", required = true, paramLabel = "Q.tsv", description = "the queries")
  private Path in = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "A.tsv", description = "the answers")
  private Path out = Path.of("");

  private int faults;

  @Override
  public Integer call() throws IOException {
    var index = NameIndex.of(names(), Lexicon.load(Home.find()));
    var lines = Files.readAllLines(in, StandardCharsets.UTF_8);
    var columns = new Columns(in, lines.isEmpty() ? "" : lines.getFirst());
    try (var writer = new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
      for (int i = 1; i < lines.size(); i++) {
        answer(index, columns, lines.get(i), writer);
        progress(i, lines.size() - 1);
      }
    }
    return faults == 0 ? 0 : 1;
  }

  private void answer(NameIndex index, Columns columns, String line, PrintWriter writer) {
    var cells = line.split("\t", -1);
    if (cells.length <= columns.most()) {
      faults++;
      complain(
          "%s: too few columns in: %s…"
              .formatted(in, line.substring(0, Math.min(20, line.length()))));
      return;
    }
    var match = index.find(cells[columns.text()]);
    writer.printf(
        Locale.ROOT,
        "%s\t%s\t%.3f%n",
        cells[columns.id()],
        match.id().orElse("NONE"),
        match.confidence());
  }

  private Map<String, String> names() throws IOException {
    var lines = Files.readAllLines(registry, StandardCharsets.UTF_8);
    if (lines.isEmpty() || !lines.getFirst().equals("id\tname")) {
      throw new IllegalArgumentException(registry + ": the first line must be id<TAB>name");
    }
    var names = new LinkedHashMap<String, String>();
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split("\t", -1);
      if (cells.length == 2) {
        names.put(cells[0], cells[1]);
      } else {
        faults++;
        complain("%s: not two columns: %s".formatted(registry, line));
      }
    }
    return names;
  }

  private void progress(int done, int all) {
    if (done % STEP == 0 || done == all) {
      complain("%d of %d".formatted(done, all));
    }
  }

  private void complain(String words) {
    if (spec != null) {
      spec.commandLine().getErr().println(words);
    }
  }

  /** Where the header says the two columns stand. */
  private record Columns(int id, int text) {

    Columns(Path file, String header) {
      this(position(file, header, "query_id"), position(file, header, "text"));
    }

    int most() {
      return Math.max(id, text);
    }

    private static int position(Path file, String header, String name) {
      List<String> names = Arrays.asList(header.split("\t", -1));
      if (!names.contains(name)) {
        throw new IllegalArgumentException(file + ": no column " + name + " in the header");
      }
      return names.indexOf(name);
    }
  }
}
