package id.tapis.intake.post;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells failures of the database's whereabouts from all others, and names them without content. */
public final class Trouble {

  private Trouble() {}

  /** Whether the database could not be reached, so that trying later is all there is to do. */
  public static boolean isDatabaseAway(Throwable failure) {
    for (Throwable it = failure; it != null; it = it.getCause()) {
      if (it instanceof DataAccessResourceFailureException
          || it instanceof CannotCreateTransactionException
          || it instanceof SQLTransientException
          || (it instanceof SQLException e && isAway(e))) {
        return true;
      }
    }
    return false;
  }

  /** Class 08 connection, 53 resources, 57 operator; 90067, 90098, 90121 are H2 going away. */
  private static boolean isAway(SQLException e) {
    var state = e.getSQLState() == null ? "" : e.getSQLState();
    return state.startsWith("08")
        || state.startsWith("53")
        || state.startsWith("57")
        || e.getErrorCode() == 90067
        || e.getErrorCode() == 90098
        || e.getErrorCode() == 90121;
  }

  /** Kinds and places of a failure; never its message, which may quote a client. */
  public static String outline(Throwable failure) {
    var out = new StringBuilder();
    int depth = 0;
    for (Throwable it = failure; it != null && depth < 4; it = it.getCause()) {
      out.append(depth++ == 0 ? "" : " < ").append(it.getClass().getName());
      out.append(
          Arrays.stream(it.getStackTrace())
              .filter(frame -> frame.getClassName().startsWith("id.tapis"))
              .limit(3)
              .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
              .collect(Collectors.joining(" ", " (", ")")));
    }
    return out.toString();
  }
}
