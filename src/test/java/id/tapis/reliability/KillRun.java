package id.tapis.reliability;

import id.tapis.fakebotapi.FakeBotApi;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Sends updates at a steady rate while the helpline is killed and started again, over and over. */
final class KillRun {

  /** How much, over how many chats, how fast, killed how often; the seed chooses the moments. */
  record Plan(int updates, int chats, int perSecond, int kills, long seed) {}

  /** What was counted, how many kills there were, and how long the rest took once all was sent. */
  record Result(Tally tally, int kills, Duration recovery) {}

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int GREETING_EVERY = 5;
  private static final int LONGEST_LIFE_MILLIS = 6000;

  private final Plan plan;
  private final FakeBotApi api;
  private final Bot bot;
  private final Map<Long, List<Integer>> asked = new HashMap<>();
  private final Map<Long, Integer> greeted = new HashMap<>();
  private Duration recovery = Duration.ZERO;

  KillRun(Plan plan, FakeBotApi api, Path folder, List<String> settings) {
    this.plan = plan;
    this.api = api;
    var all = new ArrayList<>(settings);
    all.add("--server.port=0");
    all.add("--tapis.telegram.token=" + FakeBotApi.TOKEN);
    all.add("--tapis.telegram.api-url=" + api.url());
    all.add("--tapis.telegram.poll-timeout=5s");
    this.bot = new Bot(folder, all);
  }

  Result run() throws InterruptedException {
    bot.start();
    var feeder = Thread.ofPlatform().start(this::feed);
    int kills = 0;
    var random = new Random(plan.seed());
    try {
      while (kills < plan.kills()) {
        awaitWork();
        Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
        bot.kill();
        kills++;
        bot.start();
      }
      feeder.join();
      return new Result(settle(), kills, recovery);
    } finally {
      bot.kill();
    }
  }

  /** A process that dies before it did anything proves nothing: it must have answered somebody. */
  private void awaitWork() throws InterruptedException {
    long before = api.ledger().calls("sendMessage");
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (api.ledger().calls("sendMessage") == before && System.nanoTime() < end) {
      Thread.sleep(50);
    }
  }

  private void feed() {
    long start = System.nanoTime();
    for (int i = 0; i < plan.updates(); i++) {
      long chat = 1000 + i % plan.chats();
      if (i / plan.chats() % GREETING_EVERY == 1) {
        greeted.merge(chat, 1, Integer::sum);
        api.client(chat).says("/start");
      } else {
        asked.computeIfAbsent(chat, it -> new ArrayList<>()).add(i);
        api.client(chat).says(Questions.question(i));
      }
      pause(start + (i + 1) * 1_000_000_000L / plan.perSecond());
    }
  }

  private static void pause(long until) {
    long left = until - System.nanoTime();
    if (left > 0) {
      java.util.concurrent.locks.LockSupport.parkNanos(left);
    }
  }

  /** Waits until every question has its answer and nothing more comes. */
  private Tally settle() throws InterruptedException {
    long fed = System.nanoTime();
    long end = fed + PATIENCE.toNanos();
    var tally = tally();
    while (!tally.complete() && System.nanoTime() < end) {
      Thread.sleep(500);
      tally = tally();
    }
    recovery = Duration.ofNanos(System.nanoTime() - fed);
    Thread.sleep(2000);
    return tally();
  }

  private Tally tally() {
    return Tally.of(asked, greeted, api.ledger().all());
  }
}
