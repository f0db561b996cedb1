package id.tapis.bench;

import id.tapis.assessment.OfferCheck;
import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import id.tapis.understanding.Corpus;
import id.tapis.understanding.OfferReader;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.List;
import java.util.Random;

/**
 * Reads texts spoilt at random until the time is up: {@code FuzzProgram MINUTES SEED}. Every
 * extractor, name reader and model works on every one. Prints what throws, what takes over 100 ms
 * of processor time, and how many there were.
 */
public final class FuzzProgram {

  private static final long SLOW_NANOS = 100_000_000;
  private static final String[] ODD = {
    "\u0000",
    "\uD83D",
    "🇰🇭",
    "\u202E",
    "\u200B",
    "Rp",
    "9".repeat(40),
    "١٢٣",
    "．",
    "½",
    "ǅ",
    "ß",
    "İ",
    "\r\n",
    "((((",
    "@@",
    "https://",
    "+62",
    "1.000.000.000",
    "dua belas juta setengah",
    "%s",
    "${x}"
  };

  private final Random random;
  private final List<String> texts =
      Corpus.training(Home.find()).stream().map(it -> it.text()).toList();

  private FuzzProgram(long seed) {
    random = new Random(seed);
  }

  public static void main(String[] args) {
    var home = Home.find();
    var check =
        OfferCheck.load(home, OfferReader.load(home), Registry.load(home, Clock.systemUTC()));
    var fuzz = new FuzzProgram(Long.parseLong(args[1]));
    long end = System.nanoTime() + Long.parseLong(args[0]) * 60_000_000_000L;
    var threads = ManagementFactory.getThreadMXBean();
    long read = 0;
    long failed = 0;
    long slow = 0;
    while (System.nanoTime() < end) {
      var text = fuzz.text();
      long start = threads.getCurrentThreadCpuTime();
      try {
        check.check(text);
      } catch (RuntimeException e) {
        failed++;
        System.out.println("threw " + e + " on " + text);
      }
      if (threads.getCurrentThreadCpuTime() - start > SLOW_NANOS && read > 1000) {
        slow++;
        System.out.printf(
            "%d ms for %d characters%n",
            (threads.getCurrentThreadCpuTime() - start) / 1_000_000, text.length());
      }
      read++;
    }
    System.out.printf("seed %s: %d texts, %d threw, %d slow%n", args[1], read, failed, slow);
    System.exit(failed == 0 ? 0 : 1);
  }

  private String text() {
    var text = new StringBuilder(any());
    for (int i = random.nextInt(12); i >= 0; i--) {
      int at = random.nextInt(text.length() + 1);
      switch (random.nextInt(5)) {
        case 0 -> text.insert(at, ODD[random.nextInt(ODD.length)]);
        case 1 -> text.insert(at, any());
        case 2 -> text.delete(at, Math.min(text.length(), at + random.nextInt(9)));
        case 3 -> text.insert(at, (char) random.nextInt(Character.MAX_VALUE));
        default -> text.insert(at, piece(text.toString()).repeat(1 + random.nextInt(4)));
      }
    }
    return text.toString();
  }

  private String any() {
    return texts.get(random.nextInt(texts.size()));
  }

  private String piece(String text) {
    int from = random.nextInt(text.length() + 1);
    return text.substring(from, Math.min(text.length(), from + random.nextInt(20)));
  }
}
