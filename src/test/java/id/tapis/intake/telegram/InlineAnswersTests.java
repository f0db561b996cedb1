package id.tapis.intake.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.tapis.fakebotapi.FakeBotApi;
import id.tapis.intake.InlineHandler;
import id.tapis.intake.InlineHandler.Card;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

/** Inline queries are answered where they are switched on, and never kept. */
class InlineAnswersTests {

  private static final String QUERY =
      """
      {"update_id":7,"inline_query":{"id":"q7","query":"PT Uji","offset":"",
       "from":{"id":1,"is_bot":false,"first_name":"Sari","language_code":"id"}}}""";

  private final FakeBotApi telegram = FakeBotApi.start();
  private final BotApi api = new BotApi(settings(true), new SimpleMeterRegistry());

  private TelegramSettings settings(boolean inline) {
    return TelegramFixtures.settings(telegram, FakeBotApi.TOKEN, inline);
  }

  @SuppressWarnings("unchecked")
  private InlineAnswers answers(boolean inline) {
    ObjectProvider<InlineHandler> handler = mock(ObjectProvider.class);
    when(handler.stream())
        .thenReturn(
            Stream.of((asked, hint) -> List.of(new Card("1", asked, "ringkas", "Kartu " + asked))));
    return new InlineAnswers(settings(inline), api, handler);
  }

  @AfterEach
  void stop() {
    api.close();
    telegram.close();
  }

  @Test
  void aQueryIsAnsweredWithCards() {
    assertThat(answers(true).takes(RawUpdate.of(QUERY.getBytes(UTF_8)))).isTrue();

    await().untilAsserted(() -> assertThat(telegram.inlineAnswers()).hasSize(1));
    assertThat(telegram.inlineAnswers().getFirst()).contains("q7", "Kartu PT Uji");
  }

  @Test
  void whereItIsOffOrNoQueryNothingIsTaken() {
    assertThat(answers(false).takes(RawUpdate.of(QUERY.getBytes(UTF_8)))).isFalse();
    assertThat(answers(true).takes(RawUpdate.of("{\"update_id\":8}".getBytes(UTF_8)))).isFalse();
    assertThat(answers(true).takes(RawUpdate.of("\"inline_query\"".getBytes(UTF_8)))).isFalse();
  }
}
