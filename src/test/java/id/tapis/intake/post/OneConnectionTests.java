package id.tapis.intake.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** The embedded database in a file has one connection; a server has what was set. */
class OneConnectionTests {

  private static final String POOL = "spring.datasource.hikari.maximum-pool-size";

  @Test
  void aFileHasOne() {
    assertThat(pool("jdbc:h2:file:./data/tapis;WRITE_DELAY=0")).isEqualTo("1");
  }

  @Test
  void aServerHasWhatWasSet() {
    assertThat(pool("jdbc:postgresql://localhost/tapis")).isEqualTo("20");
    assertThat(pool("jdbc:h2:mem:test")).isEqualTo("20");
  }

  private static String pool(String url) {
    var settings = new MockEnvironment();
    settings.setProperty("spring.datasource.url", url);
    settings.setProperty(POOL, "20");
    new OneConnection().postProcessEnvironment(settings, new SpringApplication());
    return settings.getRequiredProperty(POOL);
  }
}
