package id.tapis.intake.post;

import id.tapis.intake.Button;
import id.tapis.intake.Courier;
import id.tapis.intake.Delivery;
import id.tapis.intake.Reply;
import id.tapis.intake.ReplyKind;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Every reply, in the transaction that made it, until its delivery is known. */
@Component
class Outbox implements Courier {

  private final JdbcClient jdbc;
  private final Envelope envelope;
  private final ClientBook clients;
  private final Clock clock;
  private final Bell bell = new Bell();
  private final Product product;

  Outbox(JdbcClient jdbc, Envelope envelope, ClientBook clients, Clock clock, Product product) {
    this.jdbc = jdbc;
    this.envelope = envelope;
    this.clients = clients;
    this.clock = clock;
    this.product = product;
  }

  Bell bell() {
    return bell;
  }

  /** A long text goes as several letters; the id is that of the last, which has the buttons. */
  @Override
  @Transactional
  public long send(Reply reply) {
    var parts = TextSplitter.split(reply.text());
    long id = 0;
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      var buttons = last ? reply.buttons() : List.<Button>of();
      id = insert(new Reply(reply.to(), reply.kind(), parts.get(i), buttons, reply.turn()));
    }
    ringAfterCommit();
    return id;
  }

  private long insert(Reply reply) {
    long id = jdbc.sql("select nextval('outbox_seq')").query(Long.class).single();
    jdbc.sql(
            "insert into outbox (id, client_id, kind, body, state, due_at, created_at)"
                + " values (?, ?, ?, ?, 'WAITING', ?, ?)")
        .params(
            id, reply.to().value(), reply.kind().name(), envelope.close(id, reply), now(), now())
        .update();
    return id;
  }

  private void ringAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            bell.ring();
          }
        });
  }

  @Override
  public Map<Long, Delivery> deliveries(Set<Long> ids) {
    var found = new HashMap<Long, Delivery>();
    if (!ids.isEmpty()) {
      jdbc.sql("select id, state from outbox where id in (:ids)")
          .param("ids", ids)
          .query(
              row -> {
                found.put(row.getLong(1), delivery(row.getString(2)));
              });
    }
    return Map.copyOf(found);
  }

  private static Delivery delivery(String state) {
    return state.equals("SENDING") ? Delivery.WAITING : Delivery.valueOf(state);
  }

  List<Ticket> waiting(int limit) {
    return jdbc.sql(
            "select id, client_id from outbox where state = 'WAITING' order by id fetch first "
                + limit
                + " rows only")
        .query((row, n) -> new Ticket(row.getLong(1), row.getString(2)))
        .list();
  }

  Optional<Parcel> load(long id) {
    return jdbc.sql(
            "select o.client_id, o.kind, o.body, o.due_at, o.created_at, o.attempts, o.resent,"
                + " c.channel, c.address, c.blocked_at, c.erased_at from outbox o left join client"
                + " c on c.id = o.client_id where o.id = ? and o.state = 'WAITING'")
        .param(id)
        .query((row, n) -> Parcel.of(id, row, envelope, clients))
        .optional();
  }

  /** Says that sending begins; false when another instance said so first. */
  boolean claim(long id) {
    return jdbc.sql(
                "update outbox set state = 'SENDING', attempts = attempts + 1"
                    + " where id = ? and state = 'WAITING'")
            .param(id)
            .update()
        == 1;
  }

  /**
   * On PostgreSQL, lets this transaction's commit not wait for the disk: if the server itself
   * crashes then, the outcome is unknown, as it would be without; the process may die any time.
   */
  void hurry() {
    if (product.isPostgres()) {
      jdbc.sql("set local synchronous_commit = off").update();
    }
  }

  void ended(long id, Delivery state, long messageId) {
    jdbc.sql("update outbox set state = ?, ended_at = ?, message_id = ? where id = ?")
        .param(state.name())
        .param(now())
        .param(messageId == 0 ? null : messageId)
        .param(id)
        .update();
  }

  void later(long id, Instant due, boolean resent) {
    jdbc.sql("update outbox set state = 'WAITING', due_at = ?, resent = ? where id = ?")
        .params(Rows.time(due), resent, id)
        .update();
  }

  /** What was being sent when the last sender died may have arrived or not. */
  @Transactional
  public void recover(Set<String> repeatableChannels) {
    var again =
        Arrays.stream(ReplyKind.values()).filter(ReplyKind::sentAgain).map(Enum::name).toList();
    jdbc.sql(
            "update outbox set state = 'WAITING' where state = 'SENDING' and client_id in"
                + " (select id from client where channel in (:channels))")
        .param("channels", repeatableChannels.isEmpty() ? Set.of("-") : repeatableChannels)
        .update();
    jdbc.sql(
            "update outbox set state = 'WAITING', resent = true where state = 'SENDING'"
                + " and resent = false and kind in (:again)")
        .param("again", again)
        .update();
    jdbc.sql("update outbox set state = 'UNKNOWN', ended_at = ? where state = 'SENDING'")
        .param(now())
        .update();
  }

  private OffsetDateTime now() {
    return Rows.time(clock.instant());
  }
}
