package id.tapis.intake.post;

import java.time.Duration;

/**
 * How many letters may be in flight. Each of them may be doubled when this process dies, so while
 * few wait, only as many as keep up a hundred a second at the channel's quickest answers: one where
 * answers are quick. In a flood nobody is served by waiting, and three times as many may fly.
 */
final class Breadth {

  private static final int FLOOD = 2000;
  private static final double CALM_A_SECOND = 100;
  private static final double FLOOD_A_SECOND = 300;
  private static final int FEWEST_IN_FLOOD = 2;
  private static final int WINDOW = 50;

  private final int most;
  private double quickest = Double.MAX_VALUE;
  private double quickestBefore;
  private int seen;

  Breadth(int most) {
    this.most = most;
  }

  /** Learns how long an answer took; answers how many may be in flight while so many wait. */
  synchronized int after(Duration answer, int waiting) {
    quickest = Math.min(quickest, answer.toNanos() / 1e9);
    double seconds = Math.min(quickest, quickestBefore);
    if (++seen % WINDOW == 0) {
      quickestBefore = quickest;
      quickest = Double.MAX_VALUE;
    }
    return waiting > FLOOD
        ? bounded(seconds * FLOOD_A_SECOND, FEWEST_IN_FLOOD)
        : bounded(seconds * CALM_A_SECOND, 1);
  }

  private int bounded(double wanted, int fewest) {
    return Math.clamp((int) Math.ceil(wanted), Math.min(most, fewest), most);
  }
}
