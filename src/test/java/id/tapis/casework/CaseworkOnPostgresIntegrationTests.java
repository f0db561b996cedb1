package id.tapis.casework;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The same promises on the database of production. */
@Import(CaseworkOnPostgresIntegrationTests.Server.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:postgresql:tapis")
class CaseworkOnPostgresIntegrationTests extends CaseworkIntegrationTests {

  /** Ended by the context, not by a hook of its own that would run too early. */
  @TestConfiguration
  static class Server {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
      return EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
      return postgres.getPostgresDatabase();
    }
  }
}
