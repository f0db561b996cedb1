package id.tapis.bench;

import id.tapis.fakebotapi.FakeBotApi;
import id.tapis.reliability.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A bot as a process of its own, so that its processor time is its own. */
final class Child implements AutoCloseable {

  private final Process process;

  private Child(Process process) {
    this.process = process;
  }

  /** Of the classes of this program; component scans would find those of the tests, too. */
  static Child ofClass(String main, FakeBotApi api) throws IOException {
    return start(List.of("-cp", System.getProperty("java.class.path"), main), api);
  }

  /** Of the jar as it is shipped. */
  static Child ofJar(FakeBotApi api) throws IOException {
    return start(List.of("-jar", Path.of("target", "tapis.jar").toString()), api);
  }

  private static Child start(List<String> program, FakeBotApi api) throws IOException {
    var folder = Files.createTempDirectory("bench");
    var command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
    command.addAll(program);
    command.addAll(
        List.of(
            "--server.port=0",
            "--tapis.telegram.token=" + FakeBotApi.TOKEN,
            "--tapis.telegram.api-url=" + api.url(),
            "--tapis.telegram.poll-timeout=5s",
            "--tapis.telegram.pace.per-chat-per-second=0",
            "--tapis.intake.key-file=" + folder.resolve("key")));
    command.add(Databases.h2(folder));
    var log = folder.resolve("log").toFile();
    System.out.println(program.getLast() + " writes to " + log);
    return new Child(
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start());
  }

  /** Processor time so far, all threads. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
