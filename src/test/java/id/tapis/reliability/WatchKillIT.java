package id.tapis.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.fakebotapi.FakeBotApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A revocation is imported and the helpline is killed while it tells those who asked to be told:
 * nobody is forgotten, and each kill doubles one message at most.
 */
class WatchKillIT {

  private static final String COMPANY = "PT Uji Kelana Raya";
  private static final String NEWS = "Ada perubahan di daftar perusahaan.";
  private static final int CLIENTS = 60;
  private static final int KILLS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir private Path folder;

  @Test
  void everyWatcherIsToldOfARevocation() throws Exception {
    keep(list("berizin", "aktif,", "nama,status,sejak"));
    try (var api = FakeBotApi.start()) {
      var bot = bot(api);
      try {
        bot.start();
        api.client(999).says("/start");
        api.ledger().await(all -> !all.isEmpty(), PATIENCE);
        clients().forEach(it -> watch(api, it));
        bot.stop();
        keep(list("dicabut", "dicabut," + LocalDate.now(), "nama,status,sejak"));
        for (int kill = 1; kill <= KILLS; kill++) {
          bot.start();
          await(api, kill * CLIENTS / (KILLS + 2));
          bot.kill();
        }
        bot.start();
        await(api, CLIENTS);
        Thread.sleep(3000);
      } finally {
        bot.kill();
      }

      assertThat(clients().boxed()).allMatch(it -> news(api, it) > 0);
      assertThat(clients().map(it -> news(api, it) - 1).sum()).isLessThanOrEqualTo(KILLS);
      assertThat(api.client(1000).texts().getLast()).contains(COMPANY, "dicabut");
    }
  }

  private static LongStream clients() {
    return LongStream.range(1000, 1000 + CLIENTS);
  }

  private void watch(FakeBotApi api, long chat) {
    var client = api.client(chat);
    client.says(COMPANY);
    client.waitForReply(1);
    client.presses("Kabari bila berubah");
    client.waitForReply(2);
    client.presses("Ya, kabari saya");
    client.waitForReply(3);
  }

  private static long news(FakeBotApi api, long chat) {
    return api.client(chat).texts().stream().filter(it -> it.startsWith(NEWS)).count();
  }

  /** Waits until so many have been told. */
  private static void await(FakeBotApi api, int told) {
    api.ledger()
        .await(
            all -> all.stream().filter(it -> it.text().startsWith(NEWS)).count() >= told, PATIENCE);
  }

  private Bot bot(FakeBotApi api) {
    return new Bot(
        folder,
        List.of(
            Databases.h2(folder),
            "--server.port=0",
            "--tapis.telegram.token=" + FakeBotApi.TOKEN,
            "--tapis.telegram.api-url=" + api.url(),
            "--tapis.telegram.poll-timeout=2s"));
  }

  private Path list(String name, String standing, String header) throws IOException {
    Files.writeString(
        folder.resolve(name + ".yaml"),
        """
        publisher: Daftar Uji
        as_of: %s
        complete: true
        official: true
        columns: { name: nama, status: status, status_date: sejak }
        statuses: { aktif: LICENSED, dicabut: REVOKED }
        """
            .formatted(LocalDate.now()));
    return Files.writeString(
        folder.resolve(name + ".csv"), header + "\n" + COMPANY + "," + standing + "\n");
  }

  /** As the operator does it, with the jar, while nobody serves. */
  private void keep(Path list) throws IOException, InterruptedException {
    var answer = new OperatorShell(folder).registry("import", list.toString());
    assertThat(answer.status()).as(answer.words()).isZero();
  }
}
