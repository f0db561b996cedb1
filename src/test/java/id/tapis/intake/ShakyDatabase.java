package id.tapis.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that goes away when told so. */
public class ShakyDatabase {

  public static final AtomicBoolean AWAY = new AtomicBoolean();

  @Bean
  static BeanPostProcessor shaking() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource it ? new Shaky(it) : bean;
      }
    };
  }

  private static final class Shaky extends DelegatingDataSource {
    Shaky(DataSource target) {
      super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
      if (AWAY.get()) {
        throw new SQLTransientConnectionException("away");
      }
      return super.getConnection();
    }
  }
}
