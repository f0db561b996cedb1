package id.tapis.intake.post;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Which database this is, asked once. */
@Component("postProduct")
class Product {

  private final DataSource database;
  private volatile String name = "";

  Product(DataSource database) {
    this.database = database;
  }

  boolean isPostgres() {
    if (name.isEmpty()) {
      try (var connection = database.getConnection()) {
        name = connection.getMetaData().getDatabaseProductName();
      } catch (SQLException e) {
        throw new IllegalStateException("The database does not say what it is", e);
      }
    }
    return name.equals("PostgreSQL");
  }
}
