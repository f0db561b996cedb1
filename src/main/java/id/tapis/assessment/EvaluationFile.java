package id.tapis.assessment;

import id.tapis.knowledge.KnowledgeFault;
import id.tapis.understanding.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A measurement to compare later ones with: its figures, and what was said of every text. */
record EvaluationFile(String versions, Map<String, Share> figures, List<Said> texts) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** What was said of one text, and the words that were quoted for it. */
  record Said(String id, Kind kind, Risk risk, String modus, List<String> quotes) {

    static Said of(Judged it) {
      var said = it.assessment();
      return new Said(
          it.text().id(),
          said.kind(),
          said.risk(),
          said.modi().isEmpty() ? "-" : said.modi().getFirst().modus(),
          said.findings().stream()
              .flatMap(
                  finding ->
                      finding.spans().stream()
                          .limit(1)
                          .map(span -> finding.indicator() + ": " + span.of(said.text())))
              .toList());
    }
  }

  static EvaluationFile of(String versions, Measures measures) {
    return new EvaluationFile(
        versions,
        new LinkedHashMap<>(measures.shares()),
        measures.all().stream().map(Said::of).toList());
  }

  static EvaluationFile read(Path file) {
    try {
      return JSON.readValue(Files.readString(file), EvaluationFile.class);
    } catch (JacksonException e) {
      throw new KnowledgeFault(file, "-", "-", "is no evaluation: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new KnowledgeFault(file, "-", "-", "cannot be read");
    }
  }

  void write(Path file) throws IOException {
    Files.writeString(file, JSON.writeValueAsString(this) + "\n");
  }

  /** The texts that are answered otherwise than before, one a line, with the words quoted. */
  List<String> flips(EvaluationFile before) {
    return texts.stream()
        .flatMap(it -> before.said(it.id()).map(was -> flip(was, it)).stream())
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private Optional<Said> said(String id) {
    return texts.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  private static String flip(Said was, Said now) {
    boolean same = was.kind() == now.kind() && was.risk() == now.risk();
    return same
        ? ""
        : "%s: %s %s, was %s %s; quoted %s, before %s"
            .formatted(
                now.id(),
                now.kind(),
                now.risk(),
                was.kind(),
                was.risk(),
                now.quotes(),
                was.quotes());
  }
}
