package id.tapis.fakebotapi;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;

/** Updates until they are confirmed by a higher offset; one poller at a time. */
public final class UpdateQueue {

  private static final long SAME_OFFSET_AGAIN_NANOS = 500_000_000;

  private final TreeMap<Long, String> waiting = new TreeMap<>();
  private long next = 100_001;
  private long poller;
  private long lastOffset = -1;
  private long lastPollAt;
  private long given;
  private long conflicts;
  private boolean webhook;

  /** Adds an update made from its id; answers the id. */
  synchronized long add(LongFunction<String> update) {
    long id = next++;
    waiting.put(id, update.apply(id));
    notifyAll();
    return id;
  }

  /** Puts an update back that was confirmed already, as Telegram sometimes does. */
  public synchronized void repeat(long id, String json) {
    waiting.put(id, json);
    notifyAll();
  }

  synchronized void webhook(boolean on) {
    webhook = on;
    notifyAll();
  }

  /** The updates from the offset on, after forgetting all before it. */
  synchronized List<String> poll(long offset, int limit, long timeoutSeconds)
      throws InterruptedException {
    if (webhook) {
      throw new Refusal(
          409,
          "Conflict: can't use getUpdates method while webhook is active;"
              + " use deleteWebhook to delete the webhook first");
    }
    long mine = ++poller;
    notifyAll();
    confirm(offset);
    int most = tooSoon(offset) ? 1 : Math.clamp(limit, 1, 100);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(timeoutSeconds);
    while (waiting.isEmpty() && System.nanoTime() < end && mine == poller && !webhook) {
      TimeUnit.NANOSECONDS.timedWait(this, Math.max(1_000_000, end - System.nanoTime()));
    }
    if (mine != poller) {
      conflicts++;
      throw new Refusal(
          409,
          "Conflict: terminated by other getUpdates request;"
              + " make sure that only one bot instance is running");
    }
    var batch = waiting.values().stream().limit(most).toList();
    given += batch.size();
    lastPollAt = System.nanoTime();
    return batch;
  }

  private void confirm(long offset) {
    if (offset >= 0) {
      waiting.headMap(offset).clear();
    } else {
      while (waiting.size() > -offset) {
        waiting.pollFirstEntry();
      }
    }
  }

  private boolean tooSoon(long offset) {
    boolean same = offset == lastOffset && !waiting.isEmpty();
    lastOffset = offset;
    return same && System.nanoTime() - lastPollAt < SAME_OFFSET_AGAIN_NANOS;
  }

  /** The oldest update, waiting for one; for pushing to a webhook. */
  synchronized List<Long> ids() {
    return new ArrayList<>(waiting.keySet());
  }

  synchronized String json(long id) {
    return waiting.getOrDefault(id, "");
  }

  synchronized void confirmOne(long id) {
    waiting.remove(id);
  }

  /** How many are not confirmed yet. */
  public synchronized int pending() {
    return waiting.size();
  }

  /** How many were handed out, repeats counted. */
  public synchronized long given() {
    return given;
  }

  /** How many polls were ended by another poller. */
  public synchronized long conflicts() {
    return conflicts;
  }
}
