package id.tapis.understanding.training;

import id.tapis.understanding.Classifier;
import java.util.List;
import java.util.Map;

/** Says of a model what it was made from, how, and how well it reads what it has not seen. */
record ModelReport(String name, Maxent.Recipe recipe, Classifier model) {

  Report of(List<Sample> samples, Outcome outcome, Map<String, Outcome> others) {
    var report = new Report("The model for " + name);
    made(report, samples);
    report.section("Five parts, each read by a model of the other four");
    row(report, "as shipped", outcome);
    others.forEach((label, it) -> row(report, label + " (two of the parts)", it));
    report.section("Per label, with Wilson's 95 % interval");
    outcome.table().lines().forEach(it -> report.line("%s", it));
    return report.section("Misread in the parts").misread(outcome);
  }

  private void made(Report report, List<Sample> samples) {
    var measured = samples.stream().filter(Sample::measured).toList();
    long right =
        measured.stream()
            .filter(it -> it.labels().contains(model.best(it.features()).label()))
            .count();
    report
        .line(
            "Made by `java -jar target/tapis.jar train` from the texts of this project, which are")
        .line("invented and under its licence; nothing else went into it.")
        .line("")
        .line("- inner model: `%s`", model.version())
        .line(
            "- OpenNLP %s, %d passes, features met %d times or more, L2 cost %.1f, one thread,",
            recipe.algorithm(), recipe.iterations(), recipe.cutoff(), recipe.cost())
        .line("  weights below %.2f left out", recipe.least())
        .line(
            "- reads %d of the %d texts it was made from as labelled: %.4f",
            right, measured.size(), right / (double) measured.size())
        .section("Data")
        .data(samples);
  }

  private void row(Report report, String label, Outcome outcome) {
    if ("modus".equals(name)) {
      report.line(
          "- %s: right label or none %.3f; of texts with a modus first %.3f, among three %.3f",
          label, outcome.accuracy(), outcome.among(1), outcome.among(3));
    } else {
      report.line("- %s: right %.3f", label, outcome.accuracy());
    }
  }
}
