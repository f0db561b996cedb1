package id.tapis.intake.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of getUpdates come apart byte for byte. */
class BatchTests {

  @Test
  void cutsUpdatesByteForByte() throws IOException {
    var first = "{\"update_id\": 7, \"message\":{\"text\":\"héé ] } \\\" 🙂\"} }";
    var second = "{\"update_id\":8}";

    var updates = updates("{\"ok\":true,\"result\":[" + first + " ,\n" + second + "]}");

    assertThat(updates)
        .extracting(it -> new String(it.json(), UTF_8))
        .containsExactly(first, second);
    assertThat(updates).extracting(RawUpdate::key).containsExactly("tg:7", "tg:8");
  }

  @Test
  void getsOverDeepNesting() throws IOException {
    var deep = "{\"update_id\":7,\"message\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";

    var updates = updates("{\"ok\":true,\"result\":[" + deep + ",{\"update_id\":8}]}");

    assertThat(updates).extracting(RawUpdate::key).containsExactly("tg:7", "tg:8");
  }

  @Test
  void tellsUpdatesWithoutIdByTheirContent() throws IOException {
    var updates = updates("{\"ok\":true,\"result\":[5,\"x\",{\"a\":1},{\"a\":1}]}");

    assertThat(updates).extracting(RawUpdate::key).allMatch(it -> it.startsWith("tg:sha:"));
    assertThat(updates.get(2).key()).isEqualTo(updates.get(3).key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>",
        "{}",
        "[]",
        "{\"ok\":true}",
        "{\"ok\":true,\"result\":[{\"a\":",
        "{\"ok\":true,\"result\":[{}]"
      })
  void knowsWhatIsNoAnswer(String body) {
    assertThatThrownBy(() -> updates(body)).isInstanceOf(IOException.class);
  }

  private static List<RawUpdate> updates(String body) throws IOException {
    return Batch.updates(body.getBytes(UTF_8));
  }
}
