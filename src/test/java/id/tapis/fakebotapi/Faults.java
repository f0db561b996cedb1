package id.tapis.fakebotapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The faults to come, in the order they were asked for; chance comes from a seed. */
public final class Faults {

  private final List<Fault> waiting = new ArrayList<>();
  private Random chance = new Random(1);
  private long happened;

  public synchronized void add(Fault fault) {
    waiting.add(fault);
  }

  public synchronized void seed(long seed) {
    chance = new Random(seed);
  }

  /** All goes well from now on. */
  public synchronized void clear() {
    waiting.clear();
  }

  /** How many calls went wrong so far. */
  public synchronized long happened() {
    return happened;
  }

  synchronized Optional<Fault> next(String method) {
    for (int i = 0; i < waiting.size(); i++) {
      var fault = waiting.get(i);
      if (fault.concerns(method) && chance.nextDouble() < fault.probability()) {
        var left = fault.once();
        if (left.times() > 0) {
          waiting.set(i, left);
        } else {
          waiting.remove(i);
        }
        happened++;
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }
}
