package id.tapis.registry;

import id.tapis.knowledge.Home;
import java.time.Clock;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the room together. */
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
        () -> new Registers(snapshots.current(), lexicon, settings), clock, settings);
  }

  @Bean
  ListSteps listSteps(JdbcTemplate database, Clock clock) {
    return new ListSteps(database, clock);
  }

  @Bean
  RegisterImports registerImports(
      Snapshots snapshots,
      ListSteps steps,
      TransactionTemplate transaction,
      RegisterRefresh refresh) {
    return new KeptImports(snapshots, steps, transaction, refresh::now);
  }

  @Bean
  Prints prints(JdbcTemplate database, TransactionTemplate transaction, Clock clock) {
    return new Prints(database, transaction, clock);
  }

  @Bean
  PrintedLists printedLists(Prints prints, RegisterImports imports, ListSteps steps, Home home) {
    return new KeptPrints(prints, imports, steps, ListMapping.all(home));
  }

  /** An empty database first takes in the lists that come with the program. */
  @Bean
  InitializingBean firstLists(RegisterImports imports, Snapshots snapshots, Home home) {
    return () -> {
      if (snapshots.empty()) {
        RegisterFolder.files(home)
            .forEach(it -> imports.importFile(it, SnapshotDescription.beside(it)));
      }
    };
  }

  @Bean
  RegisterRefresh registerRefresh(
      Snapshots snapshots, HeldRegistry registry, ApplicationEventPublisher events) {
    return new RegisterRefresh(snapshots, registry, events);
  }
}
