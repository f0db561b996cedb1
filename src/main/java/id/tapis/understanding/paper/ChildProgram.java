package id.tapis.understanding.paper;

import id.tapis.understanding.paper.PaperReader.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Runs a program as a process of its own, and ends it when it takes too long. */
final class ChildProgram {

  /** When it had to be ended. */
  static final int ENDED = -1;

  /** What a program that opens strangers' files need know of its surroundings. */
  private static final Set<String> TOLD =
      Set.of("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "TESSDATA_PREFIX", "OMP_THREAD_LIMIT");

  /** Longer than any child may take: it ends by itself when nobody is left to end it. */
  private static final Duration ORPHANED = Duration.ofMinutes(3);

  private ChildProgram() {}

  /** In a child: ends it after a while, whatever became of its parent. */
  static void endAnyway() {
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try {
                Thread.sleep(ORPHANED);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              Runtime.getRuntime().halt(PaperProgram.HEAVY);
            });
  }

  /** In a child: the status that reading ends with, whatever it meets. */
  static int status(Callable<Integer> reading) {
    try {
      return reading.call();
    } catch (InvalidPasswordException e) {
      return PaperProgram.LOCKED;
    } catch (Exception e) {
      return PaperProgram.DAMAGED;
    } catch (StackOverflowError e) {
      return PaperProgram.HEAVY;
    }
  }

  /** Runs a main class of this program; answers its exit status. */
  static int java(Class<?> main, Limits limits, List<String> arguments) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx%dm".formatted(limits.megabytes()),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true"));
    command.addAll(program(main));
    command.addAll(arguments);
    return run(
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD), limits.time());
  }

  static int run(ProcessBuilder program, Duration atMost) throws IOException {
    program.environment().keySet().retainAll(TOLD);
    var process = program.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try {
      if (process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      end(process);
    }
    return ENDED;
  }

  /** Nothing of it is left when this returns, so that its folder can be deleted. */
  private static void end(Process process) {
    process.destroyForcibly();
    try {
      var unused = process.waitFor(2, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** From the one jar, whose classes only its own launcher finds, or from folders of classes. */
  private static List<String> program(Class<?> main) {
    var classes = System.getProperty("java.class.path");
    var source = Objects.requireNonNull(main.getProtectionDomain().getCodeSource());
    return source.getLocation().toString().startsWith("jar:nested:")
        ? List.of(
            "-Dloader.main=" + main.getName(),
            "-cp",
            classes,
            "org.springframework.boot.loader.launch.PropertiesLauncher")
        : List.of("-cp", classes, main.getName());
  }
}
