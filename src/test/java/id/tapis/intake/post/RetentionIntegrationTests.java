package id.tapis.intake.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tapis.intake.ClientId;
import id.tapis.intake.Courier;
import id.tapis.intake.Delivery;
import id.tapis.intake.Reply;
import id.tapis.intake.ReplyKind;
import id.tapis.intake.TestHouse;
import id.tapis.intake.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What is forgotten when, with a clock turned by hand. */
@SpringBootTest(classes = {TestHouse.class, RetentionIntegrationTests.Time.class})
@DirtiesContext
class RetentionIntegrationTests {

  private static final AtomicReference<Instant> NOW =
      new AtomicReference<>(Instant.parse("2026-11-23T05:00:00Z"));

  @Autowired Inbox inbox;
  @Autowired Retention retention;
  @Autowired Courier courier;
  @Autowired ClientBook clients;
  @Autowired Outbox outbox;
  @Autowired Vault vault;
  @Autowired JdbcClient jdbc;

  static class Time {
    @Bean
    @Primary
    Clock turnedByHand() {
      return ((InstantSource) NOW::get).withZone(ZoneOffset.UTC);
    }
  }

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("tapis.intake.key-file", () -> "target/test-keys/tapis.key");
    settings.add("spring.datasource.url", () -> "jdbc:h2:mem:retention;DB_CLOSE_DELAY=-1");
  }

  @BeforeEach
  void empty() {
    for (var table : List.of("inbox", "outbox", "web_line", "client")) {
      jdbc.sql("delete from " + table).update();
    }
  }

  @Test
  void forgetsMessagesAfterThreeDaysAndNotBefore() {
    inbox.accept(List.of(Arrival.poison("tg:1", "rahasia".getBytes())));

    pass(Duration.ofHours(71));
    assertThat(count("inbox")).isEqualTo(1);
    pass(Duration.ofHours(2));

    assertThat(count("inbox")).isZero();
  }

  @Test
  void keepsOpenMessagesHoweverOld() {
    inbox.accept(List.of(Arrival.poison("tg:2", "x".getBytes())));
    jdbc.sql("update inbox set state = 'OPEN', client_id = null").update();
    jdbc.sql("update inbox set source_key = 'none:2'").update();

    pass(Duration.ofDays(30));

    assertThat(count("inbox")).isEqualTo(1);
  }

  @Test
  void forgetsWhatWasSaidADayAfterSending() {
    long id = reply(Delivery.SENT);

    pass(Duration.ofHours(23));
    assertThat(bodies()).isEqualTo(1);
    pass(Duration.ofHours(2));

    assertThat(bodies()).isZero();
    assertThat(courier.deliveries(Set.of(id, -1L)))
        .containsExactly(java.util.Map.entry(id, Delivery.SENT));
  }

  @Test
  void forgetsAddressesOfThoseWhoAreLongGone() {
    reply(Delivery.SENT);

    pass(Duration.ofDays(364));
    assertThat(count("client")).isEqualTo(1);
    pass(Duration.ofDays(2));

    assertThat(count("client")).isZero();
  }

  @Test
  void sortsOutWhatADeadSenderLeftBehind() {
    long verdict = left(ReplyKind.VERDICT, false);
    long again = left(ReplyKind.VERDICT, true);
    long menu = left(ReplyKind.MENU, false);

    outbox.recover(Set.of());

    assertThat(state(verdict)).isEqualTo("WAITING true");
    assertThat(state(again)).isEqualTo("UNKNOWN true");
    assertThat(state(menu)).isEqualTo("UNKNOWN false");
  }

  private long left(ReplyKind kind, boolean resent) {
    long id = -1 - count("outbox");
    jdbc.sql(
            "insert into outbox (id, client_id, kind, state, due_at, created_at, resent)"
                + " values (?, ?, ?, 'SENDING', ?, ?, ?)")
        .params(
            id,
            client().value(),
            kind.name(),
            Rows.time(NOW.get().plusSeconds(99_999)),
            Rows.time(NOW.get()),
            resent)
        .update();
    return id;
  }

  private String state(long id) {
    return jdbc.sql("select state, resent from outbox where id = ?")
        .param(id)
        .query((row, n) -> row.getString(1) + " " + row.getBoolean(2))
        .single();
  }

  private long reply(Delivery state) {
    clients.seen(new Writer(client(), "NONE", "5"), "id");
    long id = courier.send(new Reply(client(), ReplyKind.VERDICT, "rahasia", List.of(), 1));
    await().until(() -> !courier.deliveries(Set.of(id)).containsValue(Delivery.WAITING));
    outbox.ended(id, state, 1);
    return id;
  }

  private ClientId client() {
    return new ClientId(vault.pseudonym("none:5"));
  }

  private void pass(Duration time) {
    NOW.updateAndGet(it -> it.plus(time));
    retention.forget();
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }

  private int bodies() {
    return jdbc.sql("select count(*) from outbox where body is not null")
        .query(Integer.class)
        .single();
  }
}
