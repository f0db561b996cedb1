package id.tapis.intake;

/** A picture or document beside a message: with it, or where it can be fetched. */
public sealed interface Attachment {

  /** Larger ones are not fetched. */
  int LARGEST = 10_000_000;

  /** The file itself. */
  record Here(byte[] bytes) implements Attachment {}

  /** Its name at the channel, and how many bytes it has as far as the channel says, or 0. */
  record There(String name, long size) implements Attachment {}
}
