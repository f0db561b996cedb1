package id.tapis.casework;

import id.tapis.casework.CaseFile.Happened;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what with which case, and when; never what was said. Only ever appended. */
@Component
class Audit {
  private static final int SHOWN = 100;
  private final JdbcClient database;
  private final Clock clock;

  Audit(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void add(Staff by, Permission action, boolean granted, Optional<CaseId> id) {
    database
        .sql(
            """
            insert into casework_audit (who, action, granted, case_id, at)
            values (:who, :action, :granted, :case, :at)
            """)
        .param("who", by.name())
        .param("action", action.name())
        .param("granted", granted)
        .param("case", id.map(CaseId::value).orElse(null), java.sql.Types.OTHER)
        .param("at", Timestamps.of(clock.instant()))
        .update();
  }

  /** Whether the same person did the same since then, as one who keeps reading does. */
  boolean knows(Staff by, Permission action, Optional<CaseId> id, Instant since) {
    var same = id.isPresent() ? " and case_id = :case" : " and case_id is null";
    var question =
        database
            .sql(
                "select count(*) from casework_audit where who = :who and action = :action"
                    + " and granted = true and at > :since"
                    + same)
            .param("who", by.name())
            .param("action", action.name())
            .param("since", Timestamps.of(since));
    return id.map(it -> question.param("case", it.value()))
            .orElse(question)
            .query(Long.class)
            .single()
        > 0;
  }

  /** Newest first. */
  List<Happened> of(CaseId id) {
    return database
        .sql("select * from casework_audit where case_id = ? order by at desc, id desc limit ?")
        .params(id.value(), SHOWN)
        .query(
            (row, number) ->
                new Happened(
                    row.getString("who"),
                    Permission.valueOf(row.getString("action")),
                    row.getBoolean("granted"),
                    Timestamps.read(row, "at")))
        .list();
  }
}
