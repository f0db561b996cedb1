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

class LanesTests {

  @Test
  void keepsOrderWithinEachLaneWhateverHappens() {
    Map<Long, List<Long>> done = new ConcurrentHashMap<>();
    Map<Long, AtomicInteger> inLane = new ConcurrentHashMap<>();
    var total = new AtomicInteger();
    var chance = new Random(3);
    var lanes =
        new Lanes(
            "test",
            8,
            pending -> {
              long id = pending.getFirst();
              long lane = id % 50;
              var running = inLane.computeIfAbsent(lane, it -> new AtomicInteger());
              assertThat(running.incrementAndGet()).isEqualTo(1);
              try {
                int luck = luck(chance);
                if (luck == 0) {
                  throw new IllegalStateException("stumble");
                }
                if (luck < 5) {
                  return Step.again(Duration.ofMillis(luck));
                }
                done.computeIfAbsent(lane, it -> new ArrayList<>()).add(id);
                total.incrementAndGet();
                return Step.done(1);
              } finally {
                running.decrementAndGet();
              }
            });

    for (long id = 0; id < 5_000; id++) {
      lanes.offer(new Ticket(id, "lane" + id % 50));
    }

    await().atMost(Duration.ofSeconds(60)).until(() -> total.get() == 5_000);
    assertThat(done.values()).allMatch(it -> it.stream().sorted().toList().equals(it));
    assertThat(lanes.size()).isZero();
    lanes.close(Duration.ofSeconds(1));
  }

  private static synchronized int luck(Random chance) {
    int first = chance.nextInt(20);
    return first > 0 ? first : chance.nextInt(50) == 0 ? 0 : 6;
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
