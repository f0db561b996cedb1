package id.tapis.intake.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

/** The embedded database in a file has one connection; a server has what was set. */
class OneConnectionTests {

  @Test
  void aFileHasOne() {
    assertThat(pool("jdbc:h2:file:./data/tapis;WRITE_DELAY=0")).isEqualTo(1);
  }

  @Test
  void aServerHasWhatWasSet() {
    assertThat(pool("jdbc:postgresql://localhost/tapis")).isEqualTo(20);
    assertThat(pool("jdbc:h2:mem:test")).isEqualTo(20);
  }

  private static int pool(String url) {
    var database = new HikariDataSource();
    database.setJdbcUrl(url);
    database.setMaximumPoolSize(20);
    new OneConnection().postProcessBeforeInitialization(database, "dataSource");
    return database.getMaximumPoolSize();
  }
}
