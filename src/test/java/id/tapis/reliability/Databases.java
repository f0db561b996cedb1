package id.tapis.reliability;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The databases we run on, as settings of the jar. */
public final class Databases {

  private Databases() {}

  /** The embedded database in a folder. */
  public static String h2(Path folder) {
    return "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("tapis") + ";WRITE_DELAY=0";
  }

  /** A real server with production's settings: every commit reaches the disk. */
  public static EmbeddedPostgres postgres() throws IOException {
    return EmbeddedPostgres.builder()
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setRegisterShutdownHook(false)
        .start();
  }

  /** How the jar reaches the server. */
  public static List<String> settings(EmbeddedPostgres postgres) {
    return List.of(
        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
        "--spring.datasource.username=postgres",
        "--spring.datasource.password=postgres");
  }
}
