package id.tapis.casework;

import id.tapis.assessment.Risk;
import id.tapis.casework.CaseFile.Evidence;
import id.tapis.conversation.HandoverRequested;
import id.tapis.conversation.HandoverRequested.Ground;
import id.tapis.conversation.Handovers.Handover;
import id.tapis.intake.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was offered and found at each handover, sealed, as it was then. */
@Component
class EvidenceFolder {
  private final JdbcClient database;
  private final Vault vault;

  EvidenceFolder(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  boolean holds(long handover) {
    return database
            .sql("select count(*) from casework_evidence where handover = ?")
            .param(handover)
            .query(Long.class)
            .single()
        > 0;
  }

  void add(CaseId id, HandoverRequested request, Risk risk, Optional<Handover> handover) {
    var number = request.handover();
    database
        .sql(
            """
            insert into casework_evidence
              (handover, case_id, risk, ground, versions, offer, assessment, at)
            values (:handover, :case, :risk, :ground, :versions, :offer, :assessment, :at)
            """)
        .param("handover", number)
        .param("case", id.value())
        .param("risk", risk.name())
        .param("ground", request.ground().name())
        .param(
            "versions", handover.map(it -> Glimpse.of(it.assessmentJson()).versions()).orElse(""))
        .param("offer", handover.map(it -> vault.seal(it.offer(), offer(number))).orElse(null))
        .param(
            "assessment",
            handover.map(it -> vault.seal(it.assessmentJson(), assessment(number))).orElse(null))
        .param("at", Timestamps.of(request.at()))
        .update();
  }

  /** Newest first. */
  List<Evidence> of(CaseId id) {
    return database
        .sql("select * from casework_evidence where case_id = ? order by at desc, handover desc")
        .param(id.value())
        .query((row, number) -> evidence(row))
        .list();
  }

  void erase(CaseId id) {
    database
        .sql("update casework_evidence set offer = null, assessment = null where case_id = ?")
        .param(id.value())
        .update();
  }

  private Evidence evidence(ResultSet row) throws SQLException {
    var number = row.getLong("handover");
    return new Evidence(
        Risk.valueOf(row.getString("risk")),
        Ground.valueOf(row.getString("ground")),
        open(row.getBytes("offer"), offer(number)),
        open(row.getBytes("assessment"), assessment(number)),
        row.getString("versions"),
        Timestamps.read(row, "at"));
  }

  private Optional<String> open(byte @Nullable [] sealed, String place) {
    return Optional.ofNullable(sealed).map(it -> vault.open(it, place));
  }

  private static String offer(long handover) {
    return "casework_evidence/offer/" + handover;
  }

  private static String assessment(long handover) {
    return "casework_evidence/assessment/" + handover;
  }
}
