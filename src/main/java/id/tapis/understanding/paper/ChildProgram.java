package id.tapis.understanding.paper;

import id.tapis.understanding.paper.PaperReader.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Runs a program as a process of its own, and ends it when it takes too long. */
final class ChildProgram {

  /** When it had to be ended. */
  static final int ENDED = -1;

  private ChildProgram() {}

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
    var process = program.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try {
      if (process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroyForcibly();
    }
    return ENDED;
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
