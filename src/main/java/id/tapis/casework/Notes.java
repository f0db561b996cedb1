package id.tapis.casework;

import id.tapis.casework.CaseFile.Remark;
import id.tapis.intake.Vault;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What staff wrote for staff, sealed; knows nobody who could send it. */
@Component
class Notes {
  private final JdbcClient database;
  private final Vault vault;

  Notes(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  void add(CaseId id, Staff by, Note note, Instant at) {
    var key = UUID.randomUUID();
    database
        .sql("insert into casework_note (id, case_id, author, words, at) values (?, ?, ?, ?, ?)")
        .params(key, id.value(), by.name(), vault.seal(note.words(), place(key)), Timestamps.of(at))
        .update();
  }

  /** Oldest first. */
  List<Remark> of(CaseId id) {
    return database
        .sql("select * from casework_note where case_id = ? order by at, id")
        .param(id.value())
        .query(
            (row, number) ->
                new Remark(
                    row.getString("author"),
                    new Note(
                        vault.open(row.getBytes("words"), place(row.getObject("id", UUID.class)))),
                    Timestamps.read(row, "at")))
        .list();
  }

  void erase(CaseId id) {
    database.sql("delete from casework_note where case_id = ?").param(id.value()).update();
  }

  private static String place(UUID id) {
    return "casework_note/words/" + id;
  }
}
