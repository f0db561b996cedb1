package id.tapis.journey;

import id.tapis.fakebotapi.FakeBotApi;
import id.tapis.reliability.Bot;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The jar at work beside the fake Bot API, with a desk one can sign in to. */
final class Helpline implements AutoCloseable {

  static final String PASSWORD = "sandi-uji-yang-panjang";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  final FakeBotApi api = FakeBotApi.start();
  final Path folder;
  private final int port;
  private final Bot bot;
  private final HttpClient http = HttpClient.newHttpClient();

  Helpline(List<String> database) throws IOException {
    folder = Files.createTempDirectory("journey");
    port = freePort();
    var settings = new ArrayList<String>();
    settings.add("--server.port=" + port);
    settings.add("--tapis.telegram.token=" + FakeBotApi.TOKEN);
    settings.add("--tapis.telegram.api-url=" + api.url());
    settings.add("--tapis.desk.admin-password=" + PASSWORD);
    settings.addAll(database);
    bot = new Bot(folder, settings);
  }

  Helpline start() throws IOException, InterruptedException {
    bot.start();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (status("/actuator/health/readiness") != 200) {
      if (System.nanoTime() > end || !bot.alive()) {
        throw new IllegalStateException("The helpline did not start:\n" + bot.log());
      }
      Thread.sleep(200);
    }
    return this;
  }

  String url(String path) {
    return "http://localhost:" + port + path;
  }

  String log() throws IOException {
    return bot.log();
  }

  private int status(String path) throws InterruptedException {
    try {
      var request = HttpRequest.newBuilder(URI.create(url(path))).build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws InterruptedException {
    bot.stop();
    api.close();
  }
}
