package id.tapis.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder that holds {@code config/} and {@code models/}. */
public record Home(Path folder) {

  /** Looks in {@code TAPIS_HOME}, the working folder, then beside and above the running jar. */
  public static Home find() {
    return candidates()
        .filter(it -> Files.isDirectory(it.resolve("config/modus")))
        .findFirst()
        .map(Home::new)
        .orElseThrow(
            () ->
                new KnowledgeFault(
                    Path.of("config"),
                    "modus",
                    Path.of("").toAbsolutePath().toString(),
                    "no folder config/modus here; start in the folder of Tapis or set TAPIS_HOME"));
  }

  public Path config(String name) {
    return folder.resolve("config").resolve(name);
  }

  public Path models(String name) {
    return folder.resolve("models").resolve(name);
  }

  private static Stream<Path> candidates() {
    var named = System.getenv("TAPIS_HOME");
    var beside = jarFolder();
    return Stream.concat(
        named == null ? Stream.empty() : Stream.of(Path.of(named)),
        Stream.concat(Stream.of(Path.of("")), beside));
  }

  private static Stream<Path> jarFolder() {
    var jar =
        Path.of(System.getProperty("java.class.path", "").split(java.io.File.pathSeparator, 2)[0]);
    return Stream.iterate(jar.toAbsolutePath().getParent(), it -> it != null, Path::getParent)
        .limit(3);
  }
}
