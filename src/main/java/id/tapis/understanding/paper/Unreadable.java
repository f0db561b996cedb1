package id.tapis.understanding.paper;

/** A document that cannot be read, and why. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  private final Why why;

  Unreadable(Why why) {
    super(why.name());
    this.why = why;
  }

  /** What is in the way. */
  public enum Why {
    /** No PDF, or a broken one. */
    DAMAGED,
    /** It asks for a password. */
    LOCKED,
    TOO_MANY_PAGES,
    /** It would take too much time, memory or room. */
    TOO_HEAVY
  }

  public Why why() {
    return why;
  }
}
