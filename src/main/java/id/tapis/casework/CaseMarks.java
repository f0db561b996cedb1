package id.tapis.casework;

import id.tapis.intake.ClientId;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happens to a case without anyone's decision; never in the way of those who decide. */
@Component
class CaseMarks {
  private final JdbcClient database;

  CaseMarks(JdbcClient database) {
    this.database = database;
  }

  void wrote(ClientId client, Instant at) {
    database
        .sql(
            """
            update casework_case set wrote_at = :at, unreachable = false
            where open_client = :client and wrote_at <= :at
            """)
        .param("at", Timestamps.of(at))
        .param("client", client.value())
        .update();
  }

  void read(CaseId id, Instant at) {
    database
        .sql("update casework_case set read_at = :at where id = :id")
        .param("at", Timestamps.of(at))
        .param("id", id.value())
        .update();
  }

  void gone(ClientId client) {
    database
        .sql("update casework_case set unreachable = true where open_client = :client")
        .param("client", client.value())
        .update();
  }
}
