package id.tapis.intake.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tapis.fakebotapi.FakeBotApi;
import id.tapis.fakebotapi.FakeClient;
import id.tapis.fakebotapi.Fault;
import id.tapis.intake.ClientId;
import id.tapis.intake.Clients;
import id.tapis.intake.Echo;
import id.tapis.intake.TestHouse;
import id.tapis.intake.Vault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What becomes of replies when Telegram stumbles, refuses or moves. */
@SpringBootTest(classes = TestHouse.class)
@DirtiesContext
class DeliveryIntegrationTests {

  private static final FakeBotApi API = FakeBotApi.start();
  private static long nextChat = 7000;

  @Autowired JdbcClient jdbc;
  @Autowired Vault vault;
  @Autowired Clients clients;
  @Autowired Echo echo;

  private long chat;
  private FakeClient client;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("tapis.telegram.token", () -> FakeBotApi.TOKEN);
    settings.add("tapis.telegram.api-url", API::url);
    settings.add("tapis.telegram.pace.per-chat-per-second", () -> "0");
    settings.add("tapis.telegram.poll-timeout", () -> "2s");
    settings.add("tapis.intake.key-file", () -> "target/test-keys/tapis.key");
    settings.add("spring.datasource.url", () -> "jdbc:h2:mem:delivery;DB_CLOSE_DELAY=-1");
  }

  @BeforeEach
  void newClient() {
    API.faults().clear();
    chat = nextChat++;
    client = API.client(chat);
  }

  @ParameterizedTest
  @CsvSource({
    "VERDICT, DROP_AFTER, 2, SENT",
    "VERDICT, DROP_BEFORE, 1, SENT",
    "VERDICT, HTML, 1, SENT",
    "VERDICT, BROKEN, 2, SENT",
    "EMERGENCY, DROP_AFTER, 2, SENT",
    "COUNSELLOR, HTML, 1, SENT",
    "QUESTION, BROKEN, 2, SENT",
    "ACKNOWLEDGEMENT, DROP_AFTER, 1, UNKNOWN",
    "ACKNOWLEDGEMENT, DROP_BEFORE, 0, UNKNOWN",
    "MENU, HTML, 0, UNKNOWN",
    "REMINDER, BROKEN, 1, UNKNOWN"
  })
  void repeatsOnlyWhatIsBetterTwiceThanNever(
      String kind, Fault.Kind fault, int arrivals, String state) {
    API.faults().add(Fault.next("sendMessage", fault, 1));

    client.says("jenis " + kind);

    awaitState(state);
    assertThat(client.replies()).hasSize(arrivals);
  }

  @Test
  void neverSendsThreeTimes() {
    API.faults().add(Fault.next("sendMessage", Fault.Kind.DROP_AFTER, 2));

    client.says("jenis VERDICT");

    awaitState("UNKNOWN");
    assertThat(client.replies()).hasSize(2);
  }

  @Test
  void obeysRetryAfterForThatChatOnly() {
    API.faults().add(Fault.tooMany("sendMessage", 3, 1));
    client.says("satu");
    await().until(() -> API.faults().happened() > 0 && state().equals("WAITING"));
    var other = API.client(nextChat++);

    other.says("dua");

    assertThat(other.waitForReply(1).text()).isEqualTo("gema: dua");
    assertThat(client.replies()).isEmpty();
    assertThat(client.waitForReply(1).text()).isEqualTo("gema: satu");
    assertThat(API.ledger().tooEarly()).isZero();
  }

  @Test
  void keepsTheOrderWhileWaiting() {
    API.faults().add(Fault.tooMany("sendMessage", 1, 1));

    client.says("satu");
    client.says("dua");
    client.says("tiga");

    client.waitForReply(3);
    assertThat(client.texts()).containsExactly("gema: satu", "gema: dua", "gema: tiga");
  }

  @Test
  void stopsWritingToWhoBlockedUs() {
    client.says("halo");
    client.waitForReply(1);
    API.chats().block(chat);
    client.says("lagi");
    awaitState("UNREACHABLE");
    assertThat(echo.gone()).containsOnlyOnce(id());
    assertThat(clients.reachable(id())).isFalse();

    API.chats().unblock(chat);
    client.says("kembali");

    assertThat(client.waitForReply(2).text()).isEqualTo("gema: kembali");
    assertThat(clients.reachable(id())).isTrue();
  }

  @Test
  void learnsFromTheAppThatAClientLeft() {
    client.says("halo");
    client.waitForReply(1);

    client.blocks();

    await().until(() -> !clients.reachable(id()));
  }

  @Test
  void followsAGroupToItsNewAddress() {
    long group = -nextChat++;
    long supergroup = -1_000_000_000_000L - nextChat++;
    API.chats().move(group, supergroup);

    API.client(group).says("/cek lowongan");

    var reply = API.client(supergroup).waitForReply(1);
    assertThat(reply.text()).isEqualTo("gema: /cek lowongan");
  }

  @Test
  void joinsTheTwoHalvesOfALongPaste() {
    client.says("a".repeat(4096));
    client.says("b".repeat(300));

    client.waitForReply(2);

    var all = String.join("", client.texts());
    assertThat(all).isEqualTo("gema: " + "a".repeat(4096) + "b".repeat(300));
  }

  @Test
  void ignoresAnEditThatChangesNothing() {
    client.says("halo");
    client.waitForReply(1);
    int message = (int) (client.replies().getFirst().messageId() - 1);

    client.edits(message, "halo");
    client.edits(message, "halo, apa kabar");

    assertThat(client.waitForReply(2).text()).isEqualTo("gema: diubah halo, apa kabar");
  }

  @Test
  void apologisesForWhatItCannotHandle() {
    client.says("rusak");
    client.says("baik");

    client.waitForReply(2);

    assertThat(client.texts()).containsExactly("Maaf, pesan Anda tidak bisa diolah.", "gema: baik");
    assertThat(
            jdbc.sql("select count(*) from inbox where state = 'PARKED' and client_id = ?")
                .param(id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void answersForgedButtonsToo() {
    long update = client.pressesData("v9:../../x:y");

    assertThat(client.waitForReply(1).text()).isEqualTo("gema: tak terbaca");
    await().until(() -> API.ledger().queryAnswered("q" + update));
  }

  @Test
  void erasesEverythingAfterTheGoodbye() {
    client.says("rahasia");
    client.waitForReply(1);

    client.says("hapus");

    client.waitForReply(2);
    await().until(() -> count("client", "id") == 0);
    assertThat(count("outbox", "client_id")).isZero();
    assertThat(count("inbox", "client_id")).isZero();
  }

  private int count(String table, String column) {
    return jdbc.sql("select count(*) from " + table + " where " + column + " = ?")
        .param(id().value())
        .query(Integer.class)
        .single();
  }

  private void awaitState(String state) {
    await().atMost(Duration.ofSeconds(15)).until(() -> state().equals(state));
  }

  private String state() {
    List<String> states =
        jdbc.sql("select state from outbox where client_id = ? order by id desc")
            .param(id().value())
            .query(String.class)
            .list();
    return states.isEmpty() ? "none" : states.getFirst();
  }

  private ClientId id() {
    return new ClientId(vault.pseudonym("tg:" + chat));
  }
}
