package id.tapis.understanding.training;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How well a recipe read what it had not seen. */
record Outcome(List<Guess> guesses) {
  Outcome {
    guesses = List.copyOf(guesses);
  }

  double accuracy() {
    return share(guesses, Guess::right);
  }

  /** Of the texts with a modus, how many have one of theirs among the first so many. */
  double among(int first) {
    return share(
        guesses.stream().filter(it -> !it.sample().label().equals(Samples.NONE)).toList(),
        it -> it.among(first));
  }

  List<Guess> wrong() {
    return guesses.stream().filter(it -> !it.right()).toList();
  }

  private static double share(List<Guess> all, Predicate<Guess> right) {
    return all.isEmpty() ? 0 : all.stream().filter(right).count() / (double) all.size();
  }

  /** A row per label: texts, recall and precision with their intervals. */
  String table() {
    var rows = new TreeMap<String, int[]>();
    for (var guess : guesses) {
      var row = rows.computeIfAbsent(guess.sample().label(), it -> new int[4]);
      row[0]++;
      row[1] += guess.right() ? 1 : 0;
      var given = rows.computeIfAbsent(guess.labels().getFirst(), it -> new int[4]);
      given[2]++;
      given[3] += guess.right() ? 1 : 0;
    }
    var table =
        new StringBuilder("| label | texts | found | right when given |\n|---|---|---|---|\n");
    rows.forEach(
        (label, row) ->
            table.append(
                "| %s | %d | %s | %s |%n"
                    .formatted(label, row[0], interval(row[1], row[0]), interval(row[3], row[2]))));
    return table.toString().replace("\r", "");
  }

  /** Wilson's 95 % interval. */
  static String interval(int hits, int all) {
    if (all == 0) {
      return "–";
    }
    double z = 1.96;
    double p = hits / (double) all;
    double middle = (p + z * z / (2 * all)) / (1 + z * z / all);
    double half = z * Math.sqrt(p * (1 - p) / all + z * z / (4.0 * all * all)) / (1 + z * z / all);
    return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", p, middle - half, middle + half);
  }
}
