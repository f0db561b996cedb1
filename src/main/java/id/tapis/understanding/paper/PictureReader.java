package id.tapis.understanding.paper;

import com.google.re2j.Pattern;
import id.tapis.intake.PictureHandler;
import id.tapis.intake.Sight;
import id.tapis.intake.Sight.Why;
import id.tapis.understanding.paper.PaperReader.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.util.FileSystemUtils;

/**
 * Reads the letters of a photo, a screenshot or a document: one short-lived process makes it flat,
 * upright and grey, another (Tesseract) reads it. Two at a time; whatever a file does to them,
 * nothing here is harmed and nothing is kept.
 */
public final class PictureReader implements PictureHandler {

  static final String FLAT = "flat-%d.png";
  static final String WORDS = "words-%d.txt";

  /** A telephone number that a line's end cuts in two. */
  private static final Pattern NUMBER_BEGUN =
      Pattern.compile(
          "(?m)((?:\\+?62|\\b0)[ -]?8[0-9]{1,3}(?:[ .-]?[0-9]{2,4})?)\\n([0-9]{3,8}\\b)");

  private static final Semaphore PLACES = new Semaphore(2);
  private static final Limits LIMITS = new Limits(5, 512, Duration.ofSeconds(15));
  private static final Duration READING = Duration.ofSeconds(25);
  private static final String FOLDER = "tapis-picture";
  private static final Duration LEFT_BEHIND = Duration.ofMinutes(10);
  private static final int FEWEST_LETTERS = 6;
  private static final int LONGEST = 8_000;

  private final String command;

  /** With the name or path of Tesseract's program. */
  public PictureReader(String command) {
    this.command = command;
  }

  /** Whether Tesseract is there and knows Indonesian. */
  public boolean able() {
    try {
      var out = Files.createTempFile("langs", ".txt");
      try {
        var asked = new ProcessBuilder(command, "--list-langs").redirectOutput(out.toFile());
        return ChildProgram.run(asked, Duration.ofSeconds(10)) == 0
            && Files.readString(out, StandardCharsets.UTF_8).lines().anyMatch("ind"::equals);
      } finally {
        Files.deleteIfExists(out);
      }
    } catch (IOException e) {
      return false;
    }
  }

  /** Deletes what a process that was killed left behind long enough before now. */
  public static void sweep(Instant now) {
    var all = Path.of(System.getProperty("java.io.tmpdir"));
    try (var folders = Files.newDirectoryStream(all, FOLDER + "*")) {
      for (var folder : folders) {
        var left = Files.getLastModifiedTime(folder).toInstant();
        if (left.plus(LEFT_BEHIND).isBefore(now)) {
          FileSystemUtils.deleteRecursively(folder);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look for what was left behind", e);
    }
  }

  @Override
  public Sight read(byte[] file) {
    PLACES.acquireUninterruptibly();
    try {
      var folder = Files.createTempDirectory(FOLDER);
      try {
        return read(Files.write(folder.resolve("file"), file), folder);
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read a picture", e);
    } finally {
      PLACES.release();
    }
  }

  private Sight read(Path file, Path folder) throws IOException {
    int status =
        ChildProgram.java(
            PictureProgram.class,
            LIMITS,
            List.of(file.toString(), folder.toString(), String.valueOf(LIMITS.pages())));
    return switch (status) {
      case PaperProgram.DONE -> words(folder);
      case PaperProgram.DAMAGED -> new Sight.Nothing(Why.DAMAGED);
      case PaperProgram.LOCKED -> new Sight.Nothing(Why.LOCKED);
      case PictureProgram.NO_PICTURE -> new Sight.Nothing(Why.NO_PICTURE);
      default -> new Sight.Nothing(Why.TOO_HEAVY);
    };
  }

  /** Each page has its words already, or a flat picture that is read now. */
  private Sight words(Path folder) throws IOException {
    var text = new ArrayList<String>();
    long end = System.nanoTime() + READING.toNanos();
    for (int page = 1; ; page++) {
      var words = folder.resolve(WORDS.formatted(page));
      var flat = folder.resolve(FLAT.formatted(page));
      if (Files.exists(flat)) {
        if (letters(flat, words, Duration.ofNanos(end - System.nanoTime())) != 0) {
          return new Sight.Nothing(able() ? Why.TOO_HEAVY : Why.NO_READER);
        }
      } else if (!Files.exists(words)) {
        break;
      }
      text.add(Files.readString(words, StandardCharsets.UTF_8));
    }
    return seen(String.join("\n", text));
  }

  private int letters(Path flat, Path words, Duration left) {
    var reading =
        new ProcessBuilder(
            command, flat.toString(), "stdout", "-l", "ind", "--psm", "3", "--dpi", "150");
    reading.environment().put("OMP_THREAD_LIMIT", "1");
    try {
      return ChildProgram.run(reading.redirectOutput(words.toFile()), left);
    } catch (IOException e) {
      return ChildProgram.ENDED;
    }
  }

  /** Lines that hold hardly a letter are specks. */
  private static Sight seen(String read) {
    var lines =
        read.replace('\f', '\n')
            .lines()
            .map(String::strip)
            .filter(PictureReader::lettered)
            .toList();
    var text = NUMBER_BEGUN.matcher(String.join("\n", lines)).replaceAll("$1 $2");
    long letters = text.chars().filter(Character::isLetter).count();
    return letters < FEWEST_LETTERS
        ? new Sight.Nothing(Why.NO_WORDS)
        : new Sight.Words(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }

  private static boolean lettered(String line) {
    long good = line.chars().filter(Character::isLetterOrDigit).count();
    return good >= 2 && good * 2 >= line.chars().filter(it -> it != ' ').count();
  }
}
