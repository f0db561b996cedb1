package id.tapis.intake.post;

import java.time.Instant;

/** A way messages come in: understands what it kept raw. */
public interface Channel {

  /** What the keys of its messages begin with, before a colon. */
  String prefix();

  /** Reads a raw message; throws {@link IllegalArgumentException} when it makes no sense. */
  Incoming read(byte[] raw, Instant receivedAt);
}
