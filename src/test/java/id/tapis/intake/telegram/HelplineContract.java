package id.tapis.intake.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tapis.fakebotapi.FakeBotApi;
import id.tapis.fakebotapi.Fault;
import id.tapis.intake.Echo;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;

/** What must hold on either database, driven over the fake Bot API. */
abstract class HelplineContract {

  static final FakeBotApi API = FakeBotApi.start();
  private static long nextChat = 1000;

  @Autowired Echo echo;
  @Autowired JdbcClient jdbc;

  static void telegram(DynamicPropertyRegistry settings) {
    settings.add("tapis.telegram.token", () -> FakeBotApi.TOKEN);
    settings.add("tapis.telegram.api-url", API::url);
    settings.add("tapis.telegram.pace.per-chat-per-second", () -> "0");
    settings.add("tapis.telegram.poll-timeout", () -> "2s");
    settings.add("tapis.intake.key-file", () -> "target/test-keys/tapis.key");
  }

  static synchronized long chat() {
    return nextChat++;
  }

  @Test
  void answersWhatIsWritten() {
    var client = API.client(chat());

    client.says("halo tombol");

    var reply = client.waitForReply(1);
    assertThat(reply.text()).isEqualTo("gema: halo tombol");
    assertThat(reply.labels()).containsExactly("Bicara dengan petugas", "Lagi");
  }

  @Test
  void knowsAButtonAndItsTurn() {
    var client = API.client(chat());
    client.says("tombol");
    client.waitForReply(1);

    long update = client.presses("Lagi");

    assertThat(client.waitForReply(2).text()).isEqualTo("gema: tekan again 7");
    await().until(() -> API.ledger().queryAnswered("q" + update));
  }

  @Test
  void readsAPhotoInItsLargestSizeAndInItsTurn() {
    var client = API.client(chat());

    client.says("satu");
    client.photographs("tulisan di poster".getBytes(StandardCharsets.UTF_8), "keterangan");
    client.says("dua");

    client.waitForReply(3);
    assertThat(client.texts())
        .containsExactly("gema: satu", "gema: gambar keterangan tulisan di poster", "gema: dua");
  }

  @Test
  void anAlbumIsReadAsOne() {
    var client = API.client(chat());

    client.photographs("bagian satu".getBytes(StandardCharsets.UTF_8), "poster", "a1");
    client.photographs("bagian dua".getBytes(StandardCharsets.UTF_8), "", "a1");
    client.says("lalu");

    client.waitForReply(2);
    assertThat(client.texts())
        .containsExactly("gema: gambar poster bagian satu\nbagian dua", "gema: lalu");
  }

  @Test
  void aPhotoIsFetchedAgainWhenTheBotApiStumbles() {
    var client = API.client(chat());
    API.faults().add(Fault.status("getFile", 500, 1));

    client.photographs("poster".getBytes(StandardCharsets.UTF_8), "lagi");

    assertThat(client.waitForReply(1).text()).isEqualTo("gema: gambar lagi poster");
  }

  @Test
  void keepsTheOrderOfEachClient() {
    var clients = IntStream.range(0, 20).mapToObj(it -> API.client(chat())).toList();

    for (int i = 0; i < 25; i++) {
      for (var client : clients) {
        client.says("pesan " + i);
      }
    }

    var expected = IntStream.range(0, 25).mapToObj(it -> "gema: pesan " + it).toList();
    for (var client : clients) {
      client.waitForReply(25);
      assertThat(client.texts()).isEqualTo(expected);
    }
  }

  @Test
  void answersARepeatedUpdateOnce() {
    var client = API.client(chat());
    long update = client.says("sekali");
    client.waitForReply(1);

    API.updates()
        .repeat(
            update,
            "{\"update_id\":%d,\"message\":{\"message_id\":1,\"date\":1,\"text\":\"sekali\",\"chat\":{\"id\":%d,\"type\":\"private\"}}}"
                .formatted(update, nextChat - 1));
    client.says("dua");

    assertThat(client.waitForReply(2).text()).isEqualTo("gema: dua");
    assertThat(client.texts()).hasSize(2);
  }

  @Test
  void keepsNoWordsInTheOpen() {
    var client = API.client(chat());
    client.says("kenari4711");
    client.waitForReply(1);

    var raw = jdbc.sql("select raw from inbox").query(byte[].class).list();

    assertThat(raw).isNotEmpty();
    assertThat(raw).noneMatch(it -> new String(it).contains("kenari4711"));
    assertThat(jdbc.sql("select body from outbox").query(byte[].class).list())
        .noneMatch(it -> it != null && new String(it).contains("kenari4711"));
  }
}
