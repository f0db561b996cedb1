package id.tapis.intake.post;

import java.time.Duration;

/**
 * How many letters may be in flight: as few as keep up a good pace at the channel's quickest
 * answers, since each of them may be doubled when this process dies. It begins narrow.
 */
final class Breadth {

  private static final int FEWEST = 2;
  private static final double A_SECOND = 300;
  private static final int WINDOW = 50;

  private final int most;
  private double quickest = Double.MAX_VALUE;
  private double quickestBefore;
  private int seen;

  Breadth(int most) {
    this.most = most;
  }

  /** Learns how long an answer took; answers how many may be in flight. */
  synchronized int after(Duration answer) {
    quickest = Math.min(quickest, answer.toNanos() / 1e9);
    double seconds = Math.min(quickest, quickestBefore);
    if (++seen % WINDOW == 0) {
      quickestBefore = quickest;
      quickest = Double.MAX_VALUE;
    }
    return Math.min(most, Math.max(FEWEST, (int) Math.ceil(seconds * A_SECOND)));
  }

  int fewest() {
    return Math.min(most, FEWEST);
  }
}
