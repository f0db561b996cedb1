package id.tapis.understanding;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFault;
import id.tapis.knowledge.KnowledgeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads labelled texts, one JSON object a line; a fault names file, line and field. */
final class CorpusFiles {

  private static final Set<String> LEVELS =
      Set.of("URGENT", "HIGH", "CAUTION", "NO_SIGNS", "NOT_ASSESSED");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private CorpusFiles() {}

  static List<CorpusText> read(Home home, String prefix) {
    return KnowledgeFile.list(home.models("corpus"), ".jsonl").stream()
        .filter(it -> it.getFileName().toString().startsWith(prefix))
        .flatMap(it -> read(it).stream())
        .toList();
  }

  static List<CorpusText> read(Path file) {
    try {
      var lines = Files.readAllLines(file);
      var texts = new ArrayList<CorpusText>(lines.size());
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          texts.add(text(file, i + 1, lines.get(i)));
        }
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file.getFileName(), e);
    }
  }

  private static CorpusText text(Path file, int line, String json) {
    CorpusText text;
    try {
      text = JSON.readValue(json, CorpusText.class);
    } catch (JacksonException e) {
      throw fault(file, line, "-", e.getOriginalMessage());
    }
    if (!LEVELS.contains(text.level())) {
      throw fault(file, line, "level", text.level() + " is none of " + LEVELS);
    }
    for (var sign : text.indicators()) {
      require(file, line, sign.quote(), text);
    }
    for (var agency : text.agencies()) {
      require(file, line, agency, text);
    }
    return text;
  }

  private static void require(Path file, int line, String quote, CorpusText text) {
    if (quote.isBlank() || !text.text().contains(quote)) {
      throw fault(file, line, "quote", quote + " does not stand in the text of " + text.id());
    }
  }

  private static KnowledgeFault fault(Path file, int line, String field, String why) {
    return new KnowledgeFault(file, "line " + line, field, why);
  }
}
