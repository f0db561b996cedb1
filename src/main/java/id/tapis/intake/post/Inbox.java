package id.tapis.intake.post;

import id.tapis.intake.ClientId;
import id.tapis.intake.ClientMessage;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every message as it came, once, until it is handled. */
@Component
public class Inbox {

  private static final int HEAVY = 60_000;

  private static final String INSERT =
      "insert into inbox (source_key, client_id, raw, received_at, state, mark, words) select"
          + " cast(? as varchar(80)), cast(? as varchar(26)), cast(? as bytea),"
          + " cast(? as timestamp(6) with time zone), cast(? as varchar(10)),"
          + " cast(? as varchar(26)), cast(? as varchar(26))"
          + " where not exists (select 1 from inbox where source_key = ?)";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final TinkVault vault;
  private final Clock clock;
  private final MeterRegistry meters;
  private final Bell bell = new Bell();

  Inbox(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      TinkVault vault,
      Clock clock,
      MeterRegistry meters) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.vault = vault;
    this.clock = clock;
    this.meters = meters;
  }

  /** Keeps all of them, repeats aside, or none; answers how many were new. */
  public int accept(List<Arrival> arrivals) {
    return accept(arrivals, () -> {});
  }

  /** The same, with more to do in the same transaction. */
  public int accept(List<Arrival> arrivals, Runnable along) {
    int kept;
    try {
      kept = insertAll(arrivals, along);
    } catch (DuplicateKeyException e) {
      kept = insertAll(arrivals, along);
    }
    bell.ring();
    meters.counter("tapis.updates", "result", "received").increment(kept);
    meters.counter("tapis.updates", "result", "repeated").increment(arrivals.size() - kept);
    return kept;
  }

  Bell bell() {
    return bell;
  }

  private int insertAll(List<Arrival> arrivals, Runnable along) {
    var kept =
        transaction.execute(
            status -> {
              int fresh = arrivals.stream().mapToInt(this::insert).sum();
              along.run();
              return fresh;
            });
    return kept == null ? 0 : kept;
  }

  private int insert(Arrival arrival) {
    var said = arrival.content().map(it -> it instanceof Incoming.Said s ? s : null).orElse(null);
    var state = arrival.content().map(Inbox::state).orElse("PARKED");
    if (state.equals("PARKED")) {
      meters.counter("tapis.messages", "result", "parked").increment();
    }
    boolean marked = said != null && !said.mark().isEmpty();
    return jdbc.sql(INSERT)
        .param(arrival.key())
        .param(arrival.content().flatMap(Inbox::client).map(ClientId::value).orElse(null))
        .param(vault.sealBytes(arrival.raw(), place(arrival.key())))
        .param(Rows.time(clock.instant()))
        .param(state)
        .param(said != null && marked ? vault.pseudonym(said.mark()) : null)
        .param(said != null && marked ? vault.pseudonym(said.words()) : null)
        .param(arrival.key())
        .update();
  }

  private static String state(Incoming content) {
    return content instanceof Incoming.Nothing ? "DONE" : "OPEN";
  }

  private static Optional<ClientId> client(Incoming content) {
    return switch (content) {
      case Incoming.Said it -> Optional.of(it.writer().client());
      case Incoming.Left it -> Optional.of(it.writer().client());
      case Incoming.Nothing it -> Optional.empty();
    };
  }

  /** Whether an edit left the words as they were, as far as we know. */
  boolean changesNothing(Kept kept, ClientMessage message) {
    return message instanceof ClientMessage.Edited
        && kept.words() != null
        && kept.mark() != null
        && jdbc.sql("select words from inbox where mark = ? and seq < ? order by seq desc limit 1")
            .params(kept.mark(), kept.seq())
            .query(String.class)
            .optional()
            .filter(kept.words()::equals)
            .isPresent();
  }

  /** How many messages with a file of their own wait to be handled. */
  public long heavyOpen() {
    return jdbc.sql("select count(*) from inbox where state = 'OPEN' and octet_length(raw) > ?")
        .param(HEAVY)
        .query(Long.class)
        .single();
  }

  /** The oldest open messages. */
  List<Ticket> open(int limit) {
    return jdbc.sql(
            "select seq, client_id from inbox where state = 'OPEN' order by seq fetch first "
                + limit
                + " rows only")
        .query((row, n) -> new Ticket(row.getLong(1), row.getString(2)))
        .list();
  }

  Optional<Kept> load(long seq) {
    return jdbc.sql(
            "select source_key, raw, received_at, mark, words from inbox"
                + " where seq = ? and state = 'OPEN'")
        .param(seq)
        .query(
            (row, n) ->
                new Kept(
                    seq,
                    row.getString("source_key"),
                    vault.openBytes(row.getBytes("raw"), place(row.getString("source_key"))),
                    Rows.time(row, "received_at"),
                    row.getString("mark"),
                    row.getString("words")))
        .optional();
  }

  /** Closes an open message; false when another instance did. */
  boolean close(long seq, String state) {
    return jdbc.sql("update inbox set state = ? where seq = ? and state = 'OPEN'")
            .params(state, seq)
            .update()
        == 1;
  }

  /** Counts a failed try; answers how many there were. */
  int failed(long seq) {
    jdbc.sql("update inbox set attempts = attempts + 1 where seq = ?").param(seq).update();
    return jdbc.sql("select attempts from inbox where seq = ?")
        .param(seq)
        .query(Integer.class)
        .single();
  }

  private static String place(String key) {
    return "inbox.raw:" + key;
  }

  /** A message that waits to be handled. */
  record Kept(
      long seq,
      String key,
      byte[] raw,
      Instant receivedAt,
      @Nullable String mark,
      @Nullable String words) {}
}
