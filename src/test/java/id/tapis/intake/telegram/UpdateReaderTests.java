package id.tapis.intake.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tapis.intake.ClientMessage;
import id.tapis.intake.Vault;
import id.tapis.intake.post.Incoming;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What Telegram sends is understood or refused, never more. */
class UpdateReaderTests {

  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
  private static final String USER =
      "{\"id\":5,\"is_bot\":false,\"first_name\":\"Sari\",\"language_code\":\"jv\"}";

  private final Self self = new Self();
  private final UpdateReader reader =
      new UpdateReader(new PlainVault(), new Groups(self), TelegramFixtures.files());

  /** Hashes to something recognisable. */
  private static final class PlainVault implements Vault {
    @Override
    public byte[] seal(String text, String place) {
      return text.getBytes(UTF_8);
    }

    @Override
    public String open(byte[] sealed, String place) {
      return new String(sealed, UTF_8);
    }

    @Override
    public String pseudonym(String text) {
      return (text.replaceAll("[^a-z2-7]", "") + "a".repeat(26)).substring(0, 26);
    }
  }

  @Test
  void readsATextWithItsLanguageAndTime() {
    var said = said(message("\"text\":\"halo\",\"date\":1763000000"));

    assertThat(said.message()).isInstanceOf(ClientMessage.Text.class);
    assertThat(said.words()).isEqualTo("halo");
    assertThat(said.message().from().languageHint()).isEqualTo("jv");
    assertThat(said.message().from().at()).isEqualTo(Instant.ofEpochSecond(1763000000));
  }

  @Test
  void believesNoDateInTheFuture() {
    var said = said(message("\"text\":\"halo\",\"date\":2000000000"));

    assertThat(said.message().from().at()).isEqualTo(NOW);
  }

  @Test
  void knowsCommandsWithAndWithoutOurName() {
    self.isCalled("periksa_bot");

    assertThat(said(message("\"text\":\"/CEK@Periksa_Bot PT Maju\"")).message())
        .isInstanceOfSatisfying(
            ClientMessage.Command.class,
            it -> assertThat(List.of(it.name(), it.argument())).containsExactly("cek", "PT Maju"));
    assertThat(said(message("\"text\":\"/cek@lain_bot\"")).message())
        .isInstanceOf(ClientMessage.Text.class);
  }

  @Test
  void knowsForwardedWords() {
    var said =
        said(
            message(
                "\"text\":\"lowongan\",\"forward_origin\":{\"type\":\"hidden_user\",\"date\":1,\"sender_user_name\":\"x\"}"));

    assertThat(said.message())
        .isInstanceOfSatisfying(
            ClientMessage.Text.class, it -> assertThat(it.forwarded()).isTrue());
  }

  @Test
  void tellsPicturesVoicesAndTheRestApart() {
    var photo = "\"photo\":[{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"width\":1,\"height\":1}]";
    var voice = "\"voice\":{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"duration\":1}";
    var place = "\"location\":{\"latitude\":1.0,\"longitude\":2.0}";

    assertThat(said(message(photo + ",\"caption\":\"poster\"")).message())
        .isInstanceOfSatisfying(
            ClientMessage.Picture.class, it -> assertThat(it.caption()).isEqualTo("poster"));
    assertThat(said(message(voice)).message()).isInstanceOf(ClientMessage.Voice.class);
    assertThat(said(message(place)).message()).isInstanceOf(ClientMessage.Unreadable.class);
  }

  @Test
  void hearsInGroupsOnlyWhatIsMeantForUs() {
    self.isCalled("periksa_bot");

    assertThat(read(group("halo semua"))).isInstanceOf(Incoming.Nothing.class);
    assertThat(said(group("@periksa_bot PT Maju?")).words()).isEqualTo("PT Maju?");
    assertThat(said(group("/cek")).message()).isInstanceOf(ClientMessage.Command.class);
  }

  @Test
  void readsButtonsAndDistrustsForgedOnes() {
    assertThat(said(press("v1:ask-human:12")).message())
        .isInstanceOfSatisfying(
            ClientMessage.Pressed.class, it -> assertThat(it.turn()).isEqualTo(12));
    for (var forged :
        List.of("v2:human:1", "human", "v1:HUMAN:1", "v1:human:", "v1:a:99999999999999999999")) {
      assertThat(said(press(forged)).message()).isInstanceOf(ClientMessage.Unreadable.class);
    }
  }

  @Test
  void refusesPoisonWithoutFalling() {
    int refused = 0;
    for (var poison : poison()) {
      try {
        var read = reader.read(poison.getBytes(UTF_8), NOW);
        assertThat(read).as(poison.substring(0, Math.min(80, poison.length()))).isNotNull();
      } catch (IllegalArgumentException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(100);
  }

  @Test
  void saysNothingOfTheContentItRefuses() {
    var raw = "{\"update_id\":1,\"message\":{\"text\":{\"kenari\":1}}}".getBytes(UTF_8);

    assertThatThrownBy(() -> reader.read(raw, NOW)).hasMessageNotContaining("kenari").hasNoCause();
  }

  /** 200 and more broken forms of an ordinary update, the same every time. */
  private static List<String> poison() {
    var good = message("\"text\":\"halo\",\"date\":1763000000");
    var all =
        new ArrayList<>(
            List.of(
                "",
                "null",
                "[]",
                "7",
                "\"x\"",
                "{}",
                "{\"update_id\":\"x\"}",
                "{\"update_id\":null}",
                good.replace("1763000000", "9223372036854775808"),
                good.replace("\"halo\"", "[\"halo\"]"),
                good.replace("\"halo\"", "\"\\u0000\\ud800\""),
                good.replace("{\"id\":5,\"type\":\"private\"}", "5"),
                good.replace("{\"id\":5,\"type\":\"private\"}", "{}"),
                good.replace("{\"id\":5,\"type\":\"private\"}", "null"),
                "{\"update_id\":1,\"message\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}",
                "{\"update_id\":1,\"message\":{\"text\":\"" + "x".repeat(65_536)));
    var random = new Random(7);
    while (all.size() < 260) {
      all.add(damaged(good, random));
    }
    return all;
  }

  private static String damaged(String good, Random random) {
    var broken = new StringBuilder(good);
    for (int i = 0; i <= random.nextInt(3); i++) {
      int at = random.nextInt(broken.length());
      switch (random.nextInt(3)) {
        case 0 -> broken.deleteCharAt(at);
        case 1 -> broken.setCharAt(at, (char) random.nextInt(0x20, 0x7f));
        default -> broken.setLength(at + 1);
      }
    }
    return broken.toString();
  }

  private static String message(String content) {
    return "{\"update_id\":1,\"message\":{\"message_id\":3,\"date\":1,\"chat\":{\"id\":5,\"type\":\"private\"},\"from\":"
        + USER
        + ","
        + content
        + "}}";
  }

  private static String group(String text) {
    return message("\"text\":\"" + text + "\"")
        .replace(
            "{\"id\":5,\"type\":\"private\"}", "{\"id\":-5,\"type\":\"group\",\"title\":\"g\"}");
  }

  private static String press(String data) {
    return "{\"update_id\":1,\"callback_query\":{\"id\":\"9\",\"from\":"
        + USER
        + ",\"chat_instance\":\"1\",\"data\":\""
        + data
        + "\",\"message\":{\"message_id\":3,\"date\":1,\"chat\":{\"id\":5,\"type\":\"private\"}}}}";
  }

  private Incoming read(String json) {
    return reader.read(json.getBytes(UTF_8), NOW);
  }

  private Incoming.Said said(String json) {
    return (Incoming.Said) read(json);
  }
}
