package id.tapis.desk;

import id.tapis.casework.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Everybody who can sign in; passwords are kept as salted hashes. */
@Component
class Accounts {
  private final JdbcClient database;
  private final PasswordEncoder passwords;
  private final Clock clock;

  Accounts(JdbcClient database, PasswordEncoder passwords, Clock clock) {
    this.database = database;
    this.passwords = passwords;
    this.clock = clock;
  }

  Optional<Account> find(String name) {
    return database
        .sql("select * from desk_account where username = ?")
        .param(name.toLowerCase(Locale.ROOT))
        .query((row, number) -> account(row))
        .optional();
  }

  List<Account> all() {
    return database
        .sql("select * from desk_account order by enabled desc, username")
        .query((row, number) -> account(row))
        .list();
  }

  /** Whether the name was free. */
  boolean add(String name, String password, Role role, boolean oneTime) {
    try {
      database
          .sql(
              """
              insert into desk_account
                (username, password, role, enabled, one_time, changed_at, added_at)
              values (?, ?, ?, true, ?, ?, ?)
              """)
          .params(name, passwords.encode(password), role.name(), oneTime, now(), now())
          .update();
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  /** Ends all sessions of the account. */
  void password(String name, String password, boolean oneTime) {
    database
        .sql(
            """
            update desk_account set password = ?, one_time = ?, changed_at = ? where username = ?
            """)
        .params(passwords.encode(password), oneTime, now(), name)
        .update();
  }

  void role(String name, Role role) {
    database
        .sql("update desk_account set role = ? where username = ?")
        .params(role.name(), name)
        .update();
  }

  void enabled(String name, boolean enabled) {
    database
        .sql("update desk_account set enabled = ?, changed_at = ? where username = ?")
        .params(enabled, now(), name)
        .update();
  }

  boolean matches(Account account, String password) {
    return passwords.matches(password, account.password());
  }

  private OffsetDateTime now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("username"),
        row.getString("password"),
        Role.valueOf(row.getString("role")),
        row.getBoolean("enabled"),
        row.getBoolean("one_time"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
