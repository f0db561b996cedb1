package id.tapis.intake.post;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The lead as a lock of a PostgreSQL session; it frees itself when this process dies. */
final class AdvisoryLock implements Lead {

  private static final long KEY = 0x7461706973L;

  private final DataSource database;
  private @Nullable Connection session;

  AdvisoryLock(DataSource database) {
    this.database = database;
  }

  @Override
  public Answer ask() {
    try {
      if (session != null) {
        return yes(session, "select true") ? Answer.OURS : Answer.UNKNOWN;
      }
      var fresh = database.getConnection();
      if (yes(fresh, "select pg_try_advisory_lock(" + KEY + ")")) {
        session = fresh;
        return Answer.OURS;
      }
      fresh.close();
      return Answer.THEIRS;
    } catch (SQLException e) {
      drop();
      return Answer.UNKNOWN;
    }
  }

  @Override
  public void leave() {
    if (session != null) {
      try {
        yes(session, "select pg_advisory_unlock(" + KEY + ")");
      } catch (SQLException e) {
        // the session is gone, and the lock with it
      }
      drop();
    }
  }

  private static boolean yes(Connection session, String question) throws SQLException {
    try (var statement = session.createStatement();
        var answer = statement.executeQuery(question)) {
      return answer.next() && answer.getBoolean(1);
    }
  }

  private void drop() {
    try {
      if (session != null) {
        session.close();
      }
    } catch (SQLException e) {
      // closing what is broken
    } finally {
      session = null;
    }
  }
}
