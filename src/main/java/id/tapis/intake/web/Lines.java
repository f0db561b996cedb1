package id.tapis.intake.web;

import id.tapis.intake.Button;
import id.tapis.intake.ClientErased;
import id.tapis.intake.ClientId;
import id.tapis.intake.Vault;
import id.tapis.intake.post.Rows;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was said in the web chat, kept sealed, and a way to wait for more. */
@Component("webLines")
class Lines {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final int MOST = 200;

  private final JdbcClient jdbc;
  private final Vault vault;
  private final Clock clock;
  private final Map<ClientId, CompletableFuture<Void>> waiting = new ConcurrentHashMap<>();

  Lines(JdbcClient jdbc, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
  }

  /** What is sealed of a line. */
  record Body(String text, List<Button> buttons, long turn) {}

  void client(ClientId client, String text) {
    insert(client, Line.Side.CLIENT, new Body(text, List.of(), 0), OptionalLong.empty());
  }

  /** Keeps what the bot said, once per reply. */
  void bot(ClientId client, Body body, long outboxId) {
    boolean known =
        jdbc.sql("select count(*) from web_line where outbox_id = ?")
                .param(outboxId)
                .query(Long.class)
                .single()
            > 0;
    if (!known) {
      insert(client, Line.Side.BOT, body, OptionalLong.of(outboxId));
    }
  }

  private void insert(ClientId client, Line.Side side, Body body, OptionalLong outboxId) {
    long id = jdbc.sql("select nextval('web_line_seq')").query(Long.class).single();
    jdbc.sql(
            "insert into web_line (id, client_id, side, body, said_at, outbox_id)"
                + " values (?, ?, ?, ?, ?, ?)")
        .param(id)
        .param(client.value())
        .param(side.name())
        .param(vault.seal(JSON.writeValueAsString(body), place(id, client)))
        .param(Rows.time(clock.instant()))
        .param(outboxId.isPresent() ? outboxId.getAsLong() : null)
        .update();
  }

  /** The number of the newest line, or 0. */
  long newest(ClientId client) {
    return jdbc.sql("select coalesce(max(id), 0) from web_line where client_id = ?")
        .param(client.value())
        .query(Long.class)
        .single();
  }

  /** The newest lines after the given one, oldest first. */
  List<Line> after(ClientId client, long n) {
    return jdbc.sql(
            "select id, side, body from web_line where client_id = ? and id > ?"
                + " order by id desc fetch first "
                + MOST
                + " rows only")
        .params(client.value(), n)
        .query((row, i) -> line(client, row.getLong(1), row.getString(2), row.getBytes(3)))
        .list()
        .reversed();
  }

  private Line line(ClientId client, long id, String side, byte[] sealed) {
    var body = JSON.readValue(vault.open(sealed, place(id, client)), Body.class);
    return new Line(id, Line.Side.valueOf(side), body.text(), body.buttons(), body.turn());
  }

  /** The same, waiting until the bot has said something. */
  List<Line> await(ClientId client, long n, Duration atMost) {
    long end = clock.millis() + atMost.toMillis();
    while (true) {
      var bell = waiting.computeIfAbsent(client, it -> new CompletableFuture<>());
      var found = after(client, n);
      long left = Math.min(end - clock.millis(), atMost.toMillis());
      if (left <= 0 || found.stream().anyMatch(it -> it.side() == Line.Side.BOT)) {
        return found;
      }
      listen(client, bell, Math.min(left, LOOK_EVERY.toMillis()));
    }
  }

  private void listen(ClientId client, CompletableFuture<Void> bell, long millis) {
    try {
      bell.get(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      waiting.remove(client, bell);
    }
  }

  void ring(ClientId client) {
    var bell = waiting.remove(client);
    if (bell != null) {
      bell.complete(null);
    }
  }

  @EventListener
  void on(ClientErased erased) {
    jdbc.sql("delete from web_line where client_id = ?").param(erased.client().value()).update();
  }

  private static String place(long id, ClientId client) {
    return "web_line.body:" + id + ":" + client.value();
  }
}
