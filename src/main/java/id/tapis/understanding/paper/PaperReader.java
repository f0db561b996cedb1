package id.tapis.understanding.paper;

import id.tapis.understanding.paper.Unreadable.Why;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads PDF files, each in a Java process of its own that is ended when it takes too long: whatever
 * a file does to it, nothing here is harmed. Two at a time.
 */
public final class PaperReader {

  static final String WORDS = "page-%d.json";
  static final String PICTURE = "page-%d.png";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Semaphore PLACES = new Semaphore(2);

  private final Limits limits;

  public PaperReader(Limits limits) {
    this.limits = limits;
  }

  /** How many pages, how many megabytes of memory, and how long. */
  public record Limits(int pages, int megabytes, Duration time) {}

  /** Height, words and lines of one page, as the process writes them down. */
  record Written(float height, List<Paper.Word> words, List<Paper.Line> lines) {}

  /** All pages; a file with more than may be read is refused whole. */
  public Paper read(Path pdf) throws Unreadable {
    PLACES.acquireUninterruptibly();
    try {
      var folder = Files.createTempDirectory("paper");
      try {
        demand(
            ChildProgram.java(
                PaperProgram.class,
                limits,
                List.of(pdf.toString(), folder.toString(), String.valueOf(limits.pages()))));
        return pages(folder);
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start reading a document", e);
    } finally {
      PLACES.release();
    }
  }

  private static void demand(int status) throws Unreadable {
    switch (status) {
      case PaperProgram.DONE -> {}
      case PaperProgram.LOCKED -> throw new Unreadable(Why.LOCKED);
      case PaperProgram.LONG -> throw new Unreadable(Why.TOO_MANY_PAGES);
      case PaperProgram.DAMAGED -> throw new Unreadable(Why.DAMAGED);
      default -> throw new Unreadable(Why.TOO_HEAVY);
    }
  }

  private static Paper pages(Path folder) throws IOException {
    var pages = new ArrayList<Paper.Page>();
    for (int number = 1; ; number++) {
      var words = folder.resolve(WORDS.formatted(number));
      if (!Files.exists(words)) {
        return new Paper(pages);
      }
      var written = JSON.readValue(words.toFile(), Written.class);
      var picture = Files.readAllBytes(folder.resolve(PICTURE.formatted(number)));
      pages.add(
          new Paper.Page(number, written.height(), written.words(), written.lines(), picture));
    }
  }
}
