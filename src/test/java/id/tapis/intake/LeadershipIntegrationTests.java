package id.tapis.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tapis.fakebotapi.FakeBotApi;
import id.tapis.intake.post.Shift;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Of two instances on one database one polls, and the other takes over. */
class LeadershipIntegrationTests {

  private final FakeBotApi telegram = FakeBotApi.start();

  @Test
  void letsOneInstancePollAndTheOtherTakeOver() throws Exception {
    try (var postgres = EmbeddedPostgres.start();
        var first = instance(postgres)) {
      await().until(() -> leads(first));
      try (var second = instance(postgres)) {
        var client = telegram.client(1);
        client.says("satu");
        client.waitForReply(1);
        assertThat(leads(second)).isFalse();
        assertThat(telegram.updates().conflicts()).isZero();

        first.close();

        await().atMost(Duration.ofSeconds(15)).until(() -> leads(second));
        client.says("dua");
        client.waitForReply(2);
        assertThat(client.texts()).isEqualTo(List.of("gema: satu", "gema: dua"));
      }
    } finally {
      telegram.close();
    }
  }

  private static boolean leads(ConfigurableApplicationContext instance) {
    return instance.getBean(Shift.class).leading();
  }

  private ConfigurableApplicationContext instance(EmbeddedPostgres postgres) {
    return new SpringApplicationBuilder(TestHouse.class)
        .web(WebApplicationType.SERVLET)
        .run(
            "--server.port=0",
            "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
            "--spring.datasource.username=postgres",
            "--tapis.telegram.token=" + FakeBotApi.TOKEN,
            "--tapis.telegram.api-url=" + telegram.url(),
            "--tapis.telegram.poll-timeout=2s",
            "--tapis.intake.key-file=target/test-keys/tapis.key");
  }
}
