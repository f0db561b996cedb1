package id.tapis.reliability;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The helpline's jar as a process of its own, to be killed. */
public final class Bot {

  private final Path folder;
  private final List<String> settings;
  private @Nullable Process process;

  public Bot(Path folder, List<String> settings) {
    this.folder = folder;
    this.settings = List.copyOf(settings);
  }

  public void start() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-jar", jar().toString()));
    command.add("--tapis.intake.key-file=" + folder.resolve("key"));
    command.addAll(settings);
    try {
      var log = ProcessBuilder.Redirect.appendTo(folder.resolve("bot.log").toFile());
      process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the kernel does it: no warning, no last word. */
  public void kill() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly().waitFor();
    }
  }

  /** As an operator does it; answers how long it took. */
  public Duration stop() throws InterruptedException {
    long start = System.nanoTime();
    if (process != null) {
      process.destroy();
      process.waitFor();
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  public boolean alive() {
    return process != null && process.isAlive();
  }

  public String log() throws IOException {
    return Files.readString(folder.resolve("bot.log"));
  }

  /** The jar as the build made it. */
  public static Path jar() {
    var jar = Path.of(System.getProperty("tapis.jar", "target" + File.separator + "tapis.jar"));
    if (!Files.exists(jar)) {
      throw new IllegalStateException("No " + jar + ": build it first with mvn package");
    }
    return jar.toAbsolutePath();
  }
}
