package id.tapis.understanding.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Writes down what a model was made from and how well it reads, beside the model. */
final class Report {

  private static final int MISREAD = 20;

  private final List<String> lines = new ArrayList<>();

  Report(String title) {
    lines.add("# " + title);
    lines.add("");
  }

  Report line(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values));
    return this;
  }

  Report section(String title) {
    lines.add("");
    lines.add("## " + title);
    lines.add("");
    return this;
  }

  Report data(List<Sample> samples) {
    var measured = new TreeMap<String, Integer>();
    var other = new TreeMap<String, Integer>();
    samples.forEach(it -> (it.measured() ? measured : other).merge(it.label(), 1, Integer::sum));
    line("| label | texts | variants of them, phrases of config |");
    line("|---|---|---|");
    var labels = new TreeMap<>(measured);
    other.forEach(labels::putIfAbsent);
    labels
        .keySet()
        .forEach(
            it ->
                line(
                    "| %s | %d | %d |",
                    it, measured.getOrDefault(it, 0), other.getOrDefault(it, 0)));
    return this;
  }

  Report misread(Outcome outcome) {
    line("| text | is | was read as | sure |");
    line("|---|---|---|---|");
    var wrong = outcome.wrong();
    int step = Math.max(1, wrong.size() / MISREAD);
    for (int i = 0; i < wrong.size() && i / step < MISREAD; i += step) {
      var guess = wrong.get(i);
      line(
          "| %s | %s | %s | %.2f |",
          guess.sample().id(), guess.sample().label(), guess.labels().getFirst(), guess.chance());
    }
    return this;
  }

  void write(Path file) {
    try {
      Files.writeString(file, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file.getFileName(), e);
    }
  }
}
