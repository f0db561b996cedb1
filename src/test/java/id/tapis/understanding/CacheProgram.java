package id.tapis.understanding;

import id.tapis.assessment.Answers;
import id.tapis.assessment.OfferCheck;
import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What remembering readings brings: the same stream of checks with a reader that remembers and with
 * one that forgets, processor time of the thread. In a dialogue an offer is checked, asked about,
 * weighed again and shown in detail; every fifth offer goes round among many.
 */
public final class CacheProgram {

  private static final int DIALOGUES = 1_500;
  private static final int GOING_ROUND = 40;

  private CacheProgram() {}

  public static void main(String... arguments) {
    var home = Home.find();
    var registry = Registry.load(home, Clock.systemUTC());
    var settings = new UnderstandingSettings(500, Duration.ofMinutes(10), 5_000);
    var remembers = new RememberingReader(OfferReader.load(home), settings);
    var remembering = OfferCheck.load(home, remembers, registry);
    var forgetting = OfferCheck.load(home, OfferReader.load(home), registry);
    var stream = stream(home);
    run(forgetting, stream);
    var without = run(forgetting, stream);
    var with = run(remembering, stream);
    System.out.printf(
        "%d dialogues: forgetting %d us, remembering %d us each (%.2f)%n",
        stream.size(),
        without / stream.size() / 1000,
        with / stream.size() / 1000,
        with / (double) without);
  }

  private static List<String> stream(Home home) {
    var random = new Random(3);
    var texts = Corpus.training(home).stream().map(it -> it.text()).toList();
    var stream = new ArrayList<String>();
    for (int i = 0; i < DIALOGUES; i++) {
      stream.add(
          texts.get(
              random.nextInt(5) == 0 ? random.nextInt(GOING_ROUND) : random.nextInt(texts.size())));
    }
    return stream;
  }

  private static long run(OfferCheck check, List<String> stream) {
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    for (var text : stream) {
      check.check(text);
      check.questions(text, Answers.NONE);
      check.check(text, Answers.NONE.with("contract", false));
      check.check(text);
    }
    return clock.getCurrentThreadCpuTime() - start;
  }
}
