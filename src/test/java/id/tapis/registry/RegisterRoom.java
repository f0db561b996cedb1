package id.tapis.registry;

import id.tapis.knowledge.Home;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The lists in the database, for rooms on the right; nobody is told of changes. Imported by name,
 * so that no scan finds it.
 */
public class RegisterRoom {

  @Bean
  RegisterImports registerImports(
      JdbcTemplate database, TransactionTemplate transaction, Clock clock) {
    return new KeptImports(
        new Snapshots(database, clock), new ListSteps(database, clock), transaction, () -> {});
  }

  @Bean
  PrintedLists printedLists(
      JdbcTemplate database,
      TransactionTemplate transaction,
      Clock clock,
      RegisterImports imports) {
    return new KeptPrints(
        new Prints(database, transaction, clock),
        imports,
        new ListSteps(database, clock),
        ListMapping.all(Home.find()));
  }
}
