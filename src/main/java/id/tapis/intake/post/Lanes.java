package id.tapis.intake.post;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works in order within a lane and side by side between lanes; a lane that waits holds no thread.
 */
final class Lanes {

  private static final Logger log = LoggerFactory.getLogger(Lanes.class);
  private static final Duration STUMBLED = Duration.ofSeconds(1);
  private static final int LOOK_AHEAD = 20;

  /** Does the first of the pending rows of a lane, or some of the first. */
  interface Work {
    Step on(List<Long> pending);
  }

  /** How many rows are finished with, and how long the lane rests. */
  record Step(int finished, Duration rest) {
    static Step done(int rows) {
      return new Step(rows, Duration.ZERO);
    }

    static Step again(Duration rest) {
      return new Step(0, rest);
    }
  }

  private final Work work;
  private final ScheduledThreadPoolExecutor threads;
  private final Map<String, ArrayDeque<Long>> lanes = new HashMap<>();
  private final Set<Long> known = new HashSet<>();

  Lanes(String name, int threadCount, Work work) {
    this.work = work;
    threads =
        new ScheduledThreadPoolExecutor(
            threadCount, Thread.ofPlatform().daemon().name(name + "-", 0).factory());
    threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Takes the row in, unless it is in already. */
  synchronized void offer(Ticket ticket) {
    if (threads.isShutdown() || !known.add(ticket.id())) {
      return;
    }
    var lane = lanes.get(ticket.lane());
    if (lane == null) {
      lane = new ArrayDeque<>();
      lanes.put(ticket.lane(), lane);
      schedule(ticket.lane(), Duration.ZERO);
    }
    lane.add(ticket.id());
  }

  synchronized int size() {
    return known.size();
  }

  /** Lets so many lanes work at a time. */
  void resize(int threadCount) {
    if (threads.getCorePoolSize() != threadCount) {
      threads.setCorePoolSize(threadCount);
    }
  }

  /** Begins nothing new and waits for what is under way; never interrupts, H2's files mind that. */
  void close(Duration patience) {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        log.warn("Some work did not end in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void schedule(String lane, Duration rest) {
    var unused = threads.schedule(() -> run(lane), rest.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void run(String lane) {
    Step step;
    try {
      step = work.on(pending(lane));
    } catch (Throwable e) {
      log.error("Work stumbled: {}", Trouble.outline(e));
      step = Step.again(STUMBLED);
    }
    finish(lane, step);
  }

  private synchronized List<Long> pending(String lane) {
    return lanes.getOrDefault(lane, new ArrayDeque<>()).stream().limit(LOOK_AHEAD).toList();
  }

  private synchronized void finish(String lane, Step step) {
    var rows = lanes.get(lane);
    if (rows == null) {
      return;
    }
    for (int i = 0; i < step.finished(); i++) {
      known.remove(rows.poll());
    }
    if (rows.isEmpty()) {
      lanes.remove(lane);
    } else if (!threads.isShutdown()) {
      schedule(lane, step.rest());
    }
  }
}
