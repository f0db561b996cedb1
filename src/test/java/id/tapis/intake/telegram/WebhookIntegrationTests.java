package id.tapis.intake.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.tapis.fakebotapi.FakeBotApi;
import id.tapis.intake.ShakyDatabase;
import id.tapis.intake.TestHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Updates that Telegram brings are kept once, and only from Telegram. */
@SpringBootTest(classes = {TestHouse.class, ShakyDatabase.class})
@AutoConfigureMockMvc
@DirtiesContext
class WebhookIntegrationTests {

  private static final FakeBotApi API = FakeBotApi.start();
  private static final String SECRET = "s3cret-Token_1";

  @Autowired MockMvc web;
  @Autowired JdbcClient jdbc;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("tapis.telegram.token", () -> FakeBotApi.TOKEN);
    settings.add("tapis.telegram.api-url", API::url);
    settings.add("tapis.telegram.mode", () -> "webhook");
    settings.add("tapis.telegram.webhook.secret", () -> SECRET);
    settings.add("tapis.intake.key-file", () -> "target/test-keys/tapis.key");
    settings.add("spring.datasource.url", () -> "jdbc:h2:mem:webhook;DB_CLOSE_DELAY=-1");
  }

  @AfterEach
  void back() {
    ShakyDatabase.AWAY.set(false);
  }

  @Test
  void takesAnUpdateOnce() throws Exception {
    bring(update(501, 41, "halo")).andExpect(status().isOk());
    bring(update(501, 41, "halo")).andExpect(status().isOk());
    bring(update(502, 41, "dua")).andExpect(status().isOk());

    API.client(41).waitForReply(2);
    assertThat(API.client(41).texts()).containsExactly("gema: halo", "gema: dua");
  }

  @Test
  void believesNobodyWithoutTheSecret() throws Exception {
    web.perform(post("/telegram/webhook").content(update(601, 42, "halo")))
        .andExpect(status().isUnauthorized());
    web.perform(
            post("/telegram/webhook")
                .header("X-Telegram-Bot-Api-Secret-Token", SECRET + "x")
                .content(update(601, 42, "halo")))
        .andExpect(status().isUnauthorized());

    assertThat(kept("tg:601")).isZero();
  }

  @Test
  void asksForLaterAndAnswersCriesWhileTheDatabaseIsAway() throws Exception {
    ShakyDatabase.AWAY.set(true);

    bring(update(701, 43, "tolong"))
        .andExpect(status().isServiceUnavailable())
        .andExpect(header().string("Retry-After", "5"));
    bring(update(701, 43, "tolong")).andExpect(status().isServiceUnavailable());

    API.client(43).waitForReply(1);
    ShakyDatabase.AWAY.set(false);
    bring(update(701, 43, "tolong")).andExpect(status().isOk());
    API.client(43).waitForReply(2);
    assertThat(API.client(43).texts()).containsExactly("Darurat: hubungi 112.", "gema: tolong");
  }

  @Test
  void parksWhatIsNoUpdate() throws Exception {
    bring("{\"update_id\":801,\"message\":7}").andExpect(status().isOk());
    bring("not json").andExpect(status().isOk());

    await().until(() -> kept("tg:801") == 1);
    assertThat(
            jdbc.sql("select count(*) from inbox where state = 'PARKED'")
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void refusesWhatIsTooLarge() throws Exception {
    bring(" ".repeat(128 * 1024 + 1)).andExpect(status().is(413));
  }

  private ResultActions bring(String body) throws Exception {
    return web.perform(
        post("/telegram/webhook").header("X-Telegram-Bot-Api-Secret-Token", SECRET).content(body));
  }

  private int kept(String key) {
    return jdbc.sql("select count(*) from inbox where source_key = ?")
        .param(key)
        .query(Integer.class)
        .single();
  }

  private static String update(long id, long chat, String text) {
    return "{\"update_id\":%d,\"message\":{\"message_id\":%d,\"date\":1,\"text\":\"%s\",\"chat\":{\"id\":%d,\"type\":\"private\"}}}"
        .formatted(id, id, text, chat);
  }
}
