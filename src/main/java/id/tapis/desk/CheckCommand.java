package id.tapis.desk;

import id.tapis.assessment.Answers;
import id.tapis.assessment.AssessmentJson;
import id.tapis.assessment.OfferCheck;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks one text, or a file of them, without a database. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Checks an offer and prints the assessment as JSON.",
      "With --in, one JSON object a line: {\"id\": \"...\", \"text\": \"...\"}; answers keep the order.",
      "A line that cannot be read is answered with \"error\"; the rest goes on, and the status is 1."
    })
final class CheckCommand implements Callable<Integer> {

  private static final int PORTION = 256;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "TEXT", description = "the offer's words")
  private List<String> words = List.of();

  @Option(names = "--in", paramLabel = "F.jsonl", description = "file of texts")
  private @Nullable Path in;

  @Option(
      names = "--out",
      paramLabel = "G.jsonl",
      description = "file of answers; standard output if absent")
  private @Nullable Path out;

  @Option(names = "--why", description = "also tell what was weighed, a sentence a line")
  private boolean why;

  @Override
  public Integer call() throws IOException {
    var check = Workbench.open().check();
    if (in == null) {
      return one(check);
    }
    try (var reader = Files.newBufferedReader(in, StandardCharsets.UTF_8);
        var writer = writer()) {
      return many(check, reader, writer);
    }
  }

  private int one(OfferCheck check) throws IOException {
    var text =
        words.isEmpty()
            ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
            : String.join(" ", words);
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "no text: give it as an argument, on standard input, or with --in");
    }
    var answers = writer();
    answers.println(AssessmentJson.of(check.check(text)));
    if (why) {
      Reasons.in(Locale.of("id")).of(check.reasons(text, Answers.NONE)).forEach(answers::println);
    }
    answers.flush();
    return 0;
  }

  private int many(OfferCheck check, BufferedReader reader, PrintWriter writer) throws IOException {
    var lines = new CheckLines(check);
    var portion = new ArrayList<String>(PORTION);
    for (var line = Optional.ofNullable(reader.readLine());
        line.isPresent();
        line = Optional.ofNullable(reader.readLine())) {
      portion.add(line.get());
      if (portion.size() == PORTION) {
        flush(lines, portion, writer);
      }
    }
    flush(lines, portion, writer);
    return lines.faults() == 0 ? 0 : 1;
  }

  /** Portions are checked side by side and written in order. */
  private void flush(CheckLines lines, List<String> portion, PrintWriter writer) {
    lines.answer(portion).forEach(writer::println);
    portion.clear();
    if (spec != null) {
      spec.commandLine().getErr().printf("%d checked, %d not read%n", lines.read(), lines.faults());
    }
  }

  private PrintWriter writer() throws IOException {
    return out == null
        ? new PrintWriter(System.out, true, StandardCharsets.UTF_8)
        : new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8));
  }
}
