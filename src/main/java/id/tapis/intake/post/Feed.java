package id.tapis.intake.post;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps lanes filled with the open rows of a table, woken by a bell or four times a second. */
final class Feed {

  private static final Logger log = LoggerFactory.getLogger(Feed.class);
  private static final Duration LOOK_EVERY = Duration.ofMillis(250);
  private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(1);
  private static final int AT_ONCE = 500;
  private static final int MOST_IN_MEMORY = 20_000;

  /** Where the rows come from. */
  interface Source {
    /** Called once before the first look, until it does not throw. */
    void prepare();

    /** The oldest open rows. */
    List<Ticket> open(int limit);
  }

  private final Source source;
  private final Lanes lanes;
  private final Bell bell;
  private final Thread thread;
  private volatile boolean running = true;

  Feed(String name, Source source, Lanes lanes, Bell bell) {
    this.source = source;
    this.lanes = lanes;
    this.bell = bell;
    thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  void stop() {
    running = false;
    bell.ring();
    try {
      thread.join(Duration.ofSeconds(3));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    boolean prepared = false;
    boolean failing = false;
    while (running) {
      try {
        if (!prepared) {
          source.prepare();
          prepared = true;
        }
        fill();
        failing = false;
        bell.await(LOOK_EVERY);
      } catch (InterruptedException e) {
        running = false;
      } catch (RuntimeException e) {
        if (!failing) {
          log.warn("Could not look for work, trying on: {}", Trouble.outline(e));
        }
        failing = true;
        rest();
      }
    }
  }

  private void fill() {
    int before;
    do {
      before = lanes.size();
      if (before < MOST_IN_MEMORY) {
        source.open(before + AT_ONCE).forEach(lanes::offer);
      }
    } while (running && lanes.size() >= before + AT_ONCE);
  }

  private void rest() {
    try {
      Thread.sleep(REST_AFTER_FAILURE);
    } catch (InterruptedException e) {
      running = false;
    }
  }
}
