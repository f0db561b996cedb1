package id.tapis.conversation;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The contract of watches on H2. */
class H2WatchIntegrationTests extends WatchContract {

  @Override
  DataSource database() {
    return new DriverManagerDataSource("jdbc:h2:mem:watch;DB_CLOSE_DELAY=-1", "sa", "");
  }
}
