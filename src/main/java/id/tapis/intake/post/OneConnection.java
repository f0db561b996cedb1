package id.tapis.intake.post;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Gives the embedded database one connection. H2 writes its tables one after another; if the
 * process is killed between them while another transaction is open, a row can stay locked by
 * nobody, for ever. With one transaction at a time there is no other.
 */
final class OneConnection implements BeanPostProcessor {

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof DataSource database) {
      embedded(database).ifPresent(it -> it.setMaximumPoolSize(1));
    }
    return bean;
  }

  /** The pool, if it is one of an embedded database in a file. */
  static Optional<HikariDataSource> embedded(DataSource database) {
    return database instanceof HikariDataSource pool && isFile(pool.getJdbcUrl())
        ? Optional.of(pool)
        : Optional.empty();
  }

  static boolean isFile(String url) {
    var plain = url.toUpperCase(Locale.ROOT).replace(" ", "");
    return plain.startsWith("JDBC:H2:") && !plain.startsWith("JDBC:H2:MEM:");
  }
}
