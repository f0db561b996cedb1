package id.tapis.fakebotapi;

/** Something that goes wrong with calls of a method: a number of times, or now and then. */
public record Fault(
    String method, Kind kind, int code, long seconds, int times, double probability) {

  /** What goes wrong. */
  public enum Kind {
    /** Refused with the code, and with seconds as retry_after when that is 429. */
    STATUS,
    /** A page of HTML with the code. */
    HTML,
    /** Takes the seconds, then goes well. */
    SLOW,
    /** The connection ends before the call is done. */
    DROP_BEFORE,
    /** The connection ends after the call is done. */
    DROP_AFTER,
    /** The call is done and the answer cut in the middle. */
    BROKEN
  }

  /** The next calls of the method. */
  public static Fault next(String method, Kind kind, int times) {
    return new Fault(method, kind, 502, 1, times, 1);
  }

  /** The next calls of the method, refused with the code. */
  public static Fault status(String method, int code, int times) {
    return new Fault(method, Kind.STATUS, code, 1, times, 1);
  }

  /** The next calls of the method, told to wait. */
  public static Fault tooMany(String method, long retryAfter, int times) {
    return new Fault(method, Kind.STATUS, 429, retryAfter, times, 1);
  }

  /** Some of all calls from now on. */
  public Fault withProbability(double chance) {
    return new Fault(method, kind, code, seconds, Integer.MAX_VALUE, chance);
  }

  boolean concerns(String called) {
    return method.equals("*") || method.equalsIgnoreCase(called);
  }

  Fault once() {
    int left = times == Integer.MAX_VALUE ? times : times - 1;
    return new Fault(method, kind, code, seconds, left, probability);
  }
}
