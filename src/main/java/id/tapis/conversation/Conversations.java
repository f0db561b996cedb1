package id.tapis.conversation;

import id.tapis.intake.ClientId;
import id.tapis.intake.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where each dialogue stands; what was said of an offer is sealed and soon forgotten. */
final class Conversations {

  /** What is remembered, and the version it was read at. */
  record Kept(Memory memory, long version) {}

  private final JdbcClient jdbc;
  private final Vault vault;
  private final Clock clock;

  Conversations(JdbcClient jdbc, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
  }

  /** Holds the row until the transaction ends: a counsellor's release and a message wait. */
  Optional<Kept> find(ClientId client) {
    return jdbc.sql(
            "select stage, language, turn, version from conversation where client_id = ? for update")
        .param(client.value())
        .query((row, number) -> kept(client, row))
        .optional();
  }

  void begin(ClientId client, Memory memory) {
    jdbc.sql(
            "insert into conversation (stage, kept, language, turn, updated_at, version, client_id)"
                + " values (?, ?, ?, ?, ?, 0, ?)")
        .param(seal(client, memory))
        .param(memory.stage().withCounsellor())
        .param(memory.language().code())
        .param(memory.turn())
        .param(at(clock.instant()))
        .param(client.value())
        .update();
  }

  void save(ClientId client, Kept kept) {
    var memory = kept.memory();
    int changed =
        jdbc.sql(
                "update conversation set stage = ?, kept = ?, language = ?, turn = ?, updated_at = ?,"
                    + " version = version + 1 where client_id = ? and version = ?")
            .param(seal(client, memory))
            .param(memory.stage().withCounsellor())
            .param(memory.language().code())
            .param(memory.turn())
            .param(at(clock.instant()))
            .param(client.value())
            .param(kept.version())
            .update();
    if (changed == 0) {
      throw new OptimisticLockingFailureException("The dialogue went on meanwhile");
    }
  }

  /** The bot answers again; who was never here stays unknown. */
  void release(ClientId client) {
    find(client)
        .filter(it -> it.memory().stage().withCounsellor())
        .ifPresent(
            it -> {
              var ready = it.memory().at(new Stage.Ready(true));
              save(client, new Kept(ready, it.version()));
            });
  }

  /** What the dialogues rested on is forgotten; language and turn stay. */
  int forget(Instant before) {
    return jdbc.sql(
            "update conversation set stage = null, version = version + 1"
                + " where not kept and updated_at < ? and stage is not null")
        .param(at(before))
        .update();
  }

  void erase(ClientId client) {
    jdbc.sql("delete from conversation where client_id = ?").param(client.value()).update();
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private Kept kept(ClientId client, ResultSet row) throws SQLException {
    byte @Nullable [] stage = row.getBytes("stage");
    var language = Language.of(row.getString("language"));
    long turn = row.getLong("turn");
    var memory =
        stage == null
            ? MemoryJson.forgotten(language, turn)
            : MemoryJson.read(vault.open(stage, place(client)), language, turn);
    return new Kept(memory, row.getLong("version"));
  }

  private byte[] seal(ClientId client, Memory memory) {
    return vault.seal(MemoryJson.write(memory), place(client));
  }

  private static String place(ClientId client) {
    return "conversation/stage/" + client.value();
  }
}
