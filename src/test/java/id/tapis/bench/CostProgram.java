package id.tapis.bench;

import id.tapis.assessment.OfferCheck;
import id.tapis.fakebotapi.FakeBotApi;
import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import id.tapis.understanding.Corpus;
import id.tapis.understanding.OfferReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.List;

/**
 * Processor time of a check beside a null bot: the same inbox and outbox with a constant answer.
 * Texts are those of the corpus with about 20 and about 150 words. Run by hand, see
 * src/docs/benchmarks.md; nothing else should run meanwhile.
 */
public final class CostProgram {

  private static final int WARM_UP = 4000;
  private static final int MEASURED = 4000;

  private CostProgram() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    var shortTexts = texts(15, 25);
    var longTexts = texts(110, 190);
    var reading = new Cost(reading(shortTexts), reading(longTexts));
    Starter echo = api -> Child.ofClass("id.tapis.intake.EchoApplication", api);
    var nothing = new Cost(bot(echo, shortTexts), bot(echo, longTexts));
    var full = new Cost(bot(Child::ofJar, shortTexts), bot(Child::ofJar, longTexts));
    System.out.printf("texts: %d short, %d long%n", shortTexts.size(), longTexts.size());
    row("null bot", nothing, nothing);
    row("read and weigh", reading, nothing);
    row("full bot", full, nothing);
  }

  /** Starts a bot. */
  private interface Starter {
    Child start(FakeBotApi api) throws IOException;
  }

  /** Microseconds of processor time for a text of about 20 and of about 150 words. */
  private record Cost(double brief, double wide) {}

  private static void row(String name, Cost cost, Cost nothing) {
    System.out.printf(
        "%-16s 20 words %6.0f µs, %.2f x; 150 words %6.0f µs, %.2f x%n",
        name,
        cost.brief(),
        cost.brief() / nothing.brief(),
        cost.wide(),
        cost.wide() / nothing.wide());
  }

  private static List<String> texts(int least, int most) {
    return Corpus.training(Home.find()).stream()
        .map(it -> it.text())
        .filter(it -> it.split("\\s+").length >= least && it.split("\\s+").length <= most)
        .toList();
  }

  /** One thread's processor time for a check, in microseconds, warm. */
  private static double reading(List<String> texts) {
    var home = Home.find();
    var check =
        OfferCheck.load(home, OfferReader.load(home), Registry.load(home, Clock.systemUTC()));
    var threads = ManagementFactory.getThreadMXBean();
    long start = 0;
    for (int i = 0; i < 3 * WARM_UP; i++) {
      start = i == 2 * WARM_UP ? threads.getCurrentThreadCpuTime() : start;
      check.check(texts.get(i % texts.size()));
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1000.0 / WARM_UP;
  }

  /** A bot's processor time for an update, in microseconds, warm. */
  private static double bot(Starter starter, List<String> texts)
      throws IOException, InterruptedException {
    try (var api = FakeBotApi.start();
        var child = starter.start(api)) {
      feed(api, texts, WARM_UP);
      var before = child.cpu();
      feed(api, texts, MEASURED);
      return child.cpu().minus(before).toNanos() / 1000.0 / MEASURED;
    }
  }

  /** Gives so many updates, each from a chat of its own, and waits until all were answered. */
  private static void feed(FakeBotApi api, List<String> texts, int updates)
      throws InterruptedException {
    long wanted = answered(api) + updates;
    for (int i = 0; i < updates; i++) {
      api.client(50_000L + wanted + i).says(texts.get((i * 7) % texts.size()));
    }
    long quiet = System.nanoTime();
    long last = answered(api);
    while (answered(api) < wanted || System.nanoTime() - quiet < 3_000_000_000L) {
      Thread.sleep(50);
      quiet = answered(api) == last ? quiet : System.nanoTime();
      last = answered(api);
      if (System.nanoTime() - quiet > 60_000_000_000L) {
        throw new IllegalStateException("No answer for a minute: %d of %d".formatted(last, wanted));
      }
    }
  }

  private static long answered(FakeBotApi api) {
    return api.ledger().calls("sendMessage");
  }
}
