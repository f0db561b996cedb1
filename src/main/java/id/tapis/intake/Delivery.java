package id.tapis.intake;

/**
 * How far a reply got; {@code UNKNOWN} was perhaps sent, {@code UNREACHABLE} means the client left.
 */
public enum Delivery {
  WAITING,
  SENT,
  UNKNOWN,
  UNREACHABLE,
  FAILED
}
