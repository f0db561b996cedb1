package id.tapis.understanding.features;

import id.tapis.understanding.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text where one thing ends and another begins, and long ones into overlapping parts. */
public final class Clauses {

  private static final int LONGEST = 12;
  private static final int STEP = 6;
  private static final int MOST = 120;

  private Clauses() {}

  /** Words from one place up to another, exclusive. */
  public record Clause(int from, int to) {
    public int size() {
      return to - from;
    }

    /** How many words both have. */
    public int shared(Clause other) {
      return Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
    }
  }

  public static List<Clause> of(Words words) {
    var clauses = new ArrayList<Clause>();
    int start = 0;
    for (int i = 1; i <= words.size() && clauses.size() < MOST; i++) {
      if (i == words.size() || words.separated(i)) {
        cut(clauses, start, i);
        start = i;
      }
    }
    return clauses;
  }

  /** What the model of signs sees of a clause. */
  public static List<String> features(Words words, Clause clause) {
    return new Features(words, clause.from(), clause.to()).all();
  }

  private static void cut(List<Clause> clauses, int from, int to) {
    int at = from;
    while (to - at > LONGEST) {
      clauses.add(new Clause(at, at + LONGEST));
      at += STEP;
    }
    clauses.add(new Clause(at, to));
  }
}
