package id.tapis.intake.post;

import java.util.Optional;

/** A raw message to be kept under a key that tells repeats; without content it can't be read. */
public record Arrival(String key, byte[] raw, Optional<Incoming> content) {

  public static Arrival of(String key, byte[] raw, Incoming content) {
    return new Arrival(key, raw, Optional.of(content));
  }

  public static Arrival poison(String key, byte[] raw) {
    return new Arrival(key, raw, Optional.empty());
  }
}
