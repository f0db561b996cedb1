package id.tapis.casework;

import id.tapis.casework.CaseFile.Consent;
import id.tapis.conversation.ConsentChanged;
import id.tapis.conversation.ConsentChanged.Purpose;
import id.tapis.intake.ClientId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each client agreed to and took back; only ever appended. */
@Component
class CaseConsents {
  private final JdbcClient database;

  CaseConsents(JdbcClient database) {
    this.database = database;
  }

  void add(ConsentChanged change) {
    var key = List.of(change.client().value(), change.purpose().name());
    var at = Timestamps.of(change.at());
    var known =
        database
            .sql(
                "select count(*) from casework_consent where client = ? and purpose = ? and at = ?")
            .params(key.get(0), key.get(1), at)
            .query(Long.class)
            .single();
    if (known == 0) {
      database
          .sql(
              """
              insert into casework_consent (client, purpose, given, text_version, at)
              values (?, ?, ?, ?, ?)
              """)
          .params(key.get(0), key.get(1), change.given(), change.textVersion(), at)
          .update();
    }
  }

  /** Oldest first. */
  List<Consent> of(ClientId client) {
    return database
        .sql("select * from casework_consent where client = ? order by at, purpose")
        .param(client.value())
        .query(
            (row, number) ->
                new Consent(
                    Purpose.valueOf(row.getString("purpose")),
                    row.getBoolean("given"),
                    row.getString("text_version"),
                    Timestamps.read(row, "at")))
        .list();
  }

  void erase(ClientId client) {
    database.sql("delete from casework_consent where client = ?").param(client.value()).update();
  }

  /** Forgets old consents of clients nobody has a case of. */
  int forgetUnused(Instant before) {
    return database
        .sql(
            """
            delete from casework_consent where at < ? and client not in
              (select c.client from casework_case c where c.client is not null)
            """)
        .param(Timestamps.of(before))
        .update();
  }
}
