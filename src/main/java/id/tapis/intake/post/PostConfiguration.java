package id.tapis.intake.post;

import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings of the post room, and how it wants its database. */
@Configuration
@EnableConfigurationProperties(IntakeSettings.class)
class PostConfiguration {

  @Bean
  static OneConnection oneConnection() {
    return new OneConnection();
  }

  /** Migrations need two connections at a time: they bring their own, before anything else runs. */
  @Bean
  FlywayConfigurationCustomizer ownConnections(DataSource database) {
    return flyway ->
        OneConnection.embedded(database)
            .ifPresent(
                it -> flyway.dataSource(it.getJdbcUrl(), it.getUsername(), it.getPassword()));
  }
}
