package id.tapis.fakebotapi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** What arrived where and when, which calls were made, and which came too early. */
public final class Ledger {

  private final Clock clock;
  private final List<Sent> sent = new ArrayList<>();
  private final Map<String, Long> calls = new HashMap<>();
  private final Set<String> answeredQueries = new HashSet<>();
  private final Map<Long, Instant> notBefore = new HashMap<>();
  private long tooEarly;
  private long nextMessage = 5_000;

  Ledger(Clock clock) {
    this.clock = clock;
  }

  synchronized long nextMessageId() {
    return nextMessage++;
  }

  synchronized Sent add(String method, long chat, String text, List<Sent.Key> keys) {
    var entry =
        new Sent(sent.size() + 1L, chat, nextMessageId(), text, keys, method, clock.instant());
    sent.add(entry);
    notifyAll();
    return entry;
  }

  /** Changes a message in place; false when it was the same already. */
  synchronized boolean edit(long chat, long messageId, String text, List<Sent.Key> keys) {
    for (int i = 0; i < sent.size(); i++) {
      var it = sent.get(i);
      if (it.chat() == chat && it.messageId() == messageId) {
        var changed = new Sent(it.number(), chat, messageId, text, keys, it.method(), it.at());
        sent.set(i, changed);
        return !changed.equals(it);
      }
    }
    throw new Refusal(400, "Bad Request: message to edit not found");
  }

  synchronized boolean delete(long chat, long messageId) {
    return sent.removeIf(it -> it.chat() == chat && it.messageId() == messageId);
  }

  synchronized void called(String method) {
    calls.merge(method.toLowerCase(Locale.ROOT), 1L, Long::sum);
  }

  synchronized void answered(String query) {
    answeredQueries.add(query);
  }

  synchronized void askedToWait(long chat, long seconds) {
    notBefore.put(chat, clock.instant().plusSeconds(seconds));
  }

  synchronized void checkPatience(long chat) {
    var limit = notBefore.get(chat);
    if (limit != null && clock.instant().isBefore(limit)) {
      tooEarly++;
    }
  }

  /** All that arrived, oldest first. */
  public synchronized List<Sent> all() {
    return List.copyOf(sent);
  }

  /** What arrived in one chat, oldest first. */
  public synchronized List<Sent> in(long chat) {
    return sent.stream().filter(it -> it.chat() == chat).toList();
  }

  /** How often a method was called. */
  public synchronized long calls(String method) {
    return calls.getOrDefault(method.toLowerCase(Locale.ROOT), 0L);
  }

  /** Whether a button press was confirmed to the client's app. */
  public synchronized boolean queryAnswered(String id) {
    return answeredQueries.contains(id);
  }

  /** How many calls came for a chat before its retry_after was over. */
  public synchronized long tooEarly() {
    return tooEarly;
  }

  /** Waits until what arrived satisfies the wish; fails after the given time. */
  public synchronized List<Sent> await(Predicate<List<Sent>> wish, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    try {
      while (!wish.test(sent)) {
        long left = end - System.nanoTime();
        if (left <= 0) {
          throw new AssertionError("Not sent within " + atMost + ", only " + sent.size());
        }
        TimeUnit.NANOSECONDS.timedWait(this, left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
    return List.copyOf(sent);
  }
}
