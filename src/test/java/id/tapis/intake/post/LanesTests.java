package id.tapis.intake.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tapis.intake.post.Lanes.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Order within a lane, independence between lanes. */
class LanesTests {

  private final Map<Long, List<Long>> done = new ConcurrentHashMap<>();
  private final Map<Long, AtomicInteger> inLane = new ConcurrentHashMap<>();
  private final AtomicInteger total = new AtomicInteger();
  private final Random chance = new Random(3);

  @Test
  void keepsOrderWithinEachLaneWhateverHappens() {
    var lanes = new Lanes("test", 8, this::work);

    for (long id = 0; id < 5_000; id++) {
      lanes.offer(new Ticket(id, "lane" + id % 50));
    }

    await().atMost(Duration.ofSeconds(60)).until(() -> total.get() == 5_000);
    assertThat(done.values()).allMatch(it -> it.stream().sorted().toList().equals(it));
    assertThat(lanes.size()).isZero();
    lanes.close(Duration.ofSeconds(1));
  }

  /** Stumbles sometimes, rests often, and is never in a lane twice at a time. */
  private Step work(List<Long> pending) {
    long id = pending.getFirst();
    var running = inLane.computeIfAbsent(id % 50, it -> new AtomicInteger());
    if (running.incrementAndGet() != 1) {
      total.set(Integer.MIN_VALUE);
    }
    try {
      int luck = luck();
      if (luck == 0) {
        throw new IllegalStateException("stumble");
      }
      if (luck < 5) {
        return Step.again(Duration.ofMillis(luck));
      }
      done.computeIfAbsent(id % 50, it -> new ArrayList<>()).add(id);
      total.incrementAndGet();
      return Step.done(1);
    } finally {
      running.decrementAndGet();
    }
  }

  private synchronized int luck() {
    int first = chance.nextInt(20);
    return first > 0 || chance.nextInt(50) == 0 ? first : 6;
  }

  @Test
  void letsOthersWorkWhileOneWaits() {
    var finished = new AtomicInteger();
    var lanes =
        new Lanes(
            "test",
            1,
            pending -> {
              if (pending.getFirst() == 0) {
                return Step.again(Duration.ofMinutes(5));
              }
              finished.incrementAndGet();
              return Step.done(1);
            });

    for (long id = 0; id < 10; id++) {
      lanes.offer(new Ticket(id, "lane" + id));
      lanes.offer(new Ticket(0, "lane0"));
    }

    await().until(() -> finished.get() == 9);
    assertThat(lanes.size()).isEqualTo(1);
    lanes.close(Duration.ofSeconds(1));
  }
}
