package id.tapis.conversation;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The contract on H2. */
class H2DialogueIntegrationTests extends DialogueContract {

  @Override
  DataSource database() {
    return new DriverManagerDataSource("jdbc:h2:mem:conversation;DB_CLOSE_DELAY=-1", "sa", "");
  }
}
