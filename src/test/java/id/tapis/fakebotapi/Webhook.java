package id.tapis.fakebotapi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Brings updates to an address, one after another, again and again until it is answered well. */
final class Webhook implements AutoCloseable {

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

  private final UpdateQueue updates;
  private final HttpClient http = HttpClient.newHttpClient();
  private volatile @Nullable Target target;
  private volatile @Nullable Duration retryAfter;

  /** Where to, and how we are known there. */
  private record Target(String url, String secret) {}

  Webhook(UpdateQueue updates) {
    this.updates = updates;
  }

  boolean set(String url, String secret) {
    if (url.isEmpty()) {
      return remove();
    }
    var fresh = new Target(url, secret);
    target = fresh;
    updates.webhook(true);
    Thread.ofVirtual().name("webhook").start(() -> push(fresh));
    return true;
  }

  boolean remove() {
    target = null;
    updates.webhook(false);
    return true;
  }

  private void push(Target mine) {
    var pause = Duration.ofSeconds(1);
    try {
      while (target == mine) {
        var ids = updates.ids();
        if (ids.isEmpty()) {
          Thread.sleep(10);
        } else if (bring(mine, ids.getFirst())) {
          pause = Duration.ofSeconds(1);
        } else {
          Thread.sleep(retryAfter == null ? pause : retryAfter);
          pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean bring(Target to, long id) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(to.url()))
            .header("Content-Type", "application/json")
            .header("X-Telegram-Bot-Api-Secret-Token", to.secret())
            .timeout(Duration.ofSeconds(30))
            .POST(HttpRequest.BodyPublishers.ofString(updates.json(id)))
            .build();
    try {
      var answer = http.send(request, HttpResponse.BodyHandlers.discarding());
      var wanted = answer.headers().firstValueAsLong("Retry-After");
      retryAfter = wanted.isPresent() ? Duration.ofSeconds(wanted.getAsLong()) : null;
      if (answer.statusCode() / 100 == 2) {
        updates.confirmOne(id);
        return true;
      }
    } catch (IOException e) {
      retryAfter = null;
    }
    return false;
  }

  @Override
  public void close() {
    target = null;
    http.close();
  }
}
