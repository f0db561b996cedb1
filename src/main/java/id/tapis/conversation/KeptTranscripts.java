package id.tapis.conversation;

import id.tapis.intake.ClientId;
import id.tapis.intake.Courier;
import id.tapis.intake.Reply;
import id.tapis.intake.ReplyKind;
import id.tapis.intake.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who said what, sealed; and the counsellors' way to write. */
final class KeptTranscripts implements Transcripts {

  private final JdbcClient jdbc;
  private final Vault vault;
  private final Clock clock;
  private final Courier courier;
  private final Wording wording;
  private final Conversations conversations;
  private final KeptHandovers handovers;
  private final ConversationSettings settings;

  KeptTranscripts(
      JdbcClient jdbc,
      Vault vault,
      Clock clock,
      Courier courier,
      Wording wording,
      Conversations conversations,
      KeptHandovers handovers,
      ConversationSettings settings) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
    this.courier = courier;
    this.wording = wording;
    this.conversations = conversations;
    this.handovers = handovers;
    this.settings = settings;
  }

  @Override
  public List<Line> of(ClientId client) {
    return jdbc.sql(
            "select speaker, words, at, reply_id from transcript where client_id = ? order by id")
        .param(client.value())
        .query((row, number) -> line(client, row))
        .list();
  }

  @Override
  public long write(ClientId client, String words) {
    var memory =
        conversations
            .find(client)
            .map(Conversations.Kept::memory)
            .orElseGet(() -> Memory.fresh(Language.ID));
    var said = wording.text(List.of(Phrase.of("counsellor.says", words)), memory.language());
    long reply =
        courier.send(new Reply(client, ReplyKind.COUNSELLOR, said, List.of(), memory.turn()));
    add(client, new Line(Speaker.COUNSELLOR, words, clock.instant(), OptionalLong.of(reply)), true);
    return reply;
  }

  @Override
  public void keep(ClientId client) {
    jdbc.sql("update transcript set kept = true where client_id = ?")
        .param(client.value())
        .update();
  }

  @Override
  public void release(ClientId client, Instant forgetAt) {
    jdbc.sql("update transcript set kept = false, expires_at = ? where client_id = ?")
        .param(Conversations.at(forgetAt))
        .param(client.value())
        .update();
    handovers.release(client, forgetAt);
    conversations.release(client);
  }

  /** Lines said while a counsellor looks after the client are kept with the others. */
  void add(ClientId client, Line line, boolean kept) {
    var reply = line.reply().isPresent() ? (Long) line.reply().getAsLong() : null;
    jdbc.sql(
            "insert into transcript (client_id, speaker, words, at, reply_id, expires_at, kept)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .param(client.value())
        .param(line.speaker().name())
        .param(vault.seal(line.words(), place(client)))
        .param(Conversations.at(line.at()))
        .param(reply)
        .param(Conversations.at(line.at().plus(settings.forgetAfter())))
        .param(kept)
        .update();
  }

  int forget(Instant now) {
    return jdbc.sql("delete from transcript where not kept and expires_at < ?")
        .param(Conversations.at(now))
        .update();
  }

  void erase(ClientId client) {
    jdbc.sql("delete from transcript where client_id = ?").param(client.value()).update();
  }

  private Line line(ClientId client, ResultSet row) throws SQLException {
    long reply = row.getLong("reply_id");
    return new Line(
        Speaker.valueOf(row.getString("speaker")),
        vault.open(row.getBytes("words"), place(client)),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        reply == 0 ? OptionalLong.empty() : OptionalLong.of(reply));
  }

  private static String place(ClientId client) {
    return "transcript/words/" + client.value();
  }
}
