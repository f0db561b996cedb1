package id.tapis.conversation;

import id.tapis.assessment.Assessment;
import id.tapis.assessment.AssessmentJson;
import id.tapis.assessment.Risk;
import id.tapis.conversation.HandoverRequested.Ground;
import id.tapis.intake.ClientId;
import id.tapis.intake.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** What was known at each handover, sealed. */
final class KeptHandovers implements Handovers {

  /** What is to be kept of a client at a handover. */
  record Known(Ground ground, Assessment assessment, Language language, Instant at) {

    /** What does not wait is at least as pressing as its ground, whatever the weighing said. */
    Risk risk() {
      var least =
          switch (ground) {
            case URGENT -> Risk.URGENT;
            case UNDER_18 -> Risk.HIGH;
            case CONSENT -> Risk.NOT_ASSESSED;
          };
      return least.compareTo(assessment.risk()) < 0 ? least : assessment.risk();
    }
  }

  private final JdbcClient jdbc;
  private final Vault vault;

  KeptHandovers(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  @Override
  public Optional<Handover> handover(long id) {
    return jdbc.sql(
            "select id, client_id, risk, offer, assessment, language from handover where id = ?")
        .param(id)
        .query((row, number) -> handover(row))
        .optional();
  }

  long add(ClientId client, Known known) {
    var id = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into handover (client_id, risk, ground, offer, assessment, language, at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .param(client.value())
        .param(known.risk().name())
        .param(known.ground().name())
        .param(vault.seal(known.assessment().text(), place("offer", client)))
        .param(vault.seal(AssessmentJson.of(known.assessment()), place("assessment", client)))
        .param(known.language().code())
        .param(Conversations.at(known.at()))
        .update(id, "id");
    return Objects.requireNonNull(id.getKey()).longValue();
  }

  /** The case is over: what was handed over goes at the given time. */
  void release(ClientId client, Instant forgetAt) {
    jdbc.sql("update handover set expires_at = ? where client_id = ?")
        .param(Conversations.at(forgetAt))
        .param(client.value())
        .update();
  }

  int forget(Instant now) {
    return jdbc.sql("delete from handover where expires_at < ?")
        .param(Conversations.at(now))
        .update();
  }

  void erase(ClientId client) {
    jdbc.sql("delete from handover where client_id = ?").param(client.value()).update();
  }

  private Handover handover(ResultSet row) throws SQLException {
    var client = new ClientId(row.getString("client_id"));
    return new Handover(
        row.getLong("id"),
        client,
        Risk.valueOf(row.getString("risk")),
        vault.open(row.getBytes("offer"), place("offer", client)),
        vault.open(row.getBytes("assessment"), place("assessment", client)),
        row.getString("language"));
  }

  private static String place(String column, ClientId client) {
    return "handover/" + column + "/" + client.value();
  }
}
