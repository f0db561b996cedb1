package id.tapis.registry;

import id.tapis.knowledge.Home;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the room together; an empty database first takes in the lists that come with it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegistrySettings.class)
class RegistryConfiguration {

  @Bean
  Snapshots snapshots(JdbcTemplate database, Clock clock) {
    return new Snapshots(database, clock);
  }

  @Bean
  HeldRegistry registry(Snapshots snapshots, Home home, Clock clock, RegistrySettings settings) {
    var lexicon = Lexicon.load(home);
    return new HeldRegistry(
        () -> new RegisterView(snapshots.current(), lexicon, settings), clock, settings);
  }

  @Bean
  RegisterImports registerImports(
      Snapshots snapshots,
      HeldRegistry registry,
      PlatformTransactionManager transactions,
      Home home) {
    var imports =
        new KeptImports(snapshots, new TransactionTemplate(transactions), registry::refresh);
    if (snapshots.empty()) {
      RegisterFolder.files(home)
          .forEach(it -> imports.importFile(it, SnapshotDescription.beside(it)));
    }
    return imports;
  }

  @Bean
  RegisterRefresh registerRefresh(Snapshots snapshots, HeldRegistry registry) {
    return new RegisterRefresh(snapshots, registry);
  }
}
