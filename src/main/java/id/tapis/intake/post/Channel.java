package id.tapis.intake.post;

import id.tapis.intake.Attachment;
import java.time.Instant;

/** A way messages come in: understands what it kept raw. */
public interface Channel {

  /** What the keys of its messages begin with, before a colon. */
  String prefix();

  /** Reads a raw message; throws {@link IllegalArgumentException} when it makes no sense. */
  Incoming read(byte[] raw, Instant receivedAt);

  /** Fetches a file that a message named. */
  default Fetched fetch(Attachment.There file) {
    return new Fetched.Gone();
  }

  /** Lets the client know that something takes a while; may do nothing. */
  default void busy(Writer writer) {}

  /** What became of a file. */
  sealed interface Fetched {
    record Bytes(byte[] bytes) implements Fetched {}

    /** It is not there, or too large. */
    record Gone() implements Fetched {}

    /** The channel could not be reached. */
    record Later() implements Fetched {}
  }
}
