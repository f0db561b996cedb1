package id.tapis.reliability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The operator's shell: the jar's commands for the register, on the embedded database of a folder.
 */
public record OperatorShell(Path folder) {

  /** What a command answered: its exit status and all that it printed. */
  public record Answer(int status, String words) {}

  public Answer registry(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", Bot.jar().toString(), "registry"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder
        .environment()
        .put("SPRING_DATASOURCE_URL", "jdbc:h2:file:" + folder.resolve("tapis") + ";WRITE_DELAY=0");
    builder.environment().put("TAPIS_INTAKE_KEYFILE", folder.resolve("key").toString());
    var process = builder.start();
    var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), words);
  }
}
