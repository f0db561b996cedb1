package id.tapis.intake.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tapis.fakebotapi.FakeBotApi;
import id.tapis.intake.Echo;
import id.tapis.intake.ShakyDatabase;
import id.tapis.intake.TestHouse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Cries for help are answered while nothing can be kept, and nothing is lost. */
@SpringBootTest(classes = {TestHouse.class, ShakyDatabase.class})
@DirtiesContext
class DatabaseAwayIntegrationTests {

  private static final FakeBotApi API = FakeBotApi.start();

  @Autowired PollHealth health;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("tapis.telegram.token", () -> FakeBotApi.TOKEN);
    settings.add("tapis.telegram.api-url", API::url);
    settings.add("tapis.telegram.pace.per-chat-per-second", () -> "0");
    settings.add("tapis.telegram.poll-timeout", () -> "2s");
    settings.add("tapis.intake.key-file", () -> "target/test-keys/tapis.key");
    settings.add("spring.datasource.url", () -> "jdbc:h2:mem:away;DB_CLOSE_DELAY=-1");
  }

  @AfterEach
  void back() {
    ShakyDatabase.AWAY.set(false);
  }

  @Test
  void answersACryFromMemoryOnceAndTheRestLater() {
    await().until(() -> health.state() == PollState.GOOD);
    ShakyDatabase.AWAY.set(true);
    var held = API.client(1);
    var other = API.client(2);
    other.says("lowongan");
    await().until(() -> health.state() == PollState.INBOX_AWAY);

    held.says("tolong saya disekap");
    await().atMost(Duration.ofSeconds(3)).until(() -> held.texts().size() == 1);
    assertThat(held.texts()).containsExactly(Echo.EMERGENCY);
    await().pollDelay(Duration.ofSeconds(2)).until(() -> held.texts().size() == 1);
    assertThat(other.texts()).isEmpty();

    ShakyDatabase.AWAY.set(false);

    assertThat(other.waitForReply(1).text()).isEqualTo("gema: lowongan");
    assertThat(held.waitForReply(2).text()).isEqualTo("gema: tolong saya disekap");
    assertThat(API.updates().pending()).isZero();
  }

  @Test
  void sendsWhatWasUnderWayOnceWhenTheDatabaseIsBack() {
    var client = API.client(3);
    client.says("satu");
    client.waitForReply(1);
    ShakyDatabase.AWAY.set(true);
    client.says("dua");
    client.says("tiga");
    await().until(() -> health.state() == PollState.INBOX_AWAY);

    ShakyDatabase.AWAY.set(false);

    client.waitForReply(3);
    assertThat(client.texts()).containsExactly("gema: satu", "gema: dua", "gema: tiga");
  }
}
