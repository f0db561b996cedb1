package id.tapis.intake;

import java.util.Optional;

/** What a client did, whichever way it came. */
public sealed interface ClientMessage {

  Origin from();

  default ClientId client() {
    return from().client();
  }

  /** Words typed, pasted or forwarded; parts that belong together are already joined. */
  record Text(Origin from, String text, boolean forwarded) implements ClientMessage {}

  /** A message changed after it was sent; only when its words differ. */
  record Edited(Origin from, String text) implements ClientMessage {}

  /** A slash command without its slash, lower case, and what stood behind it. */
  record Command(Origin from, String name, String argument) implements ClientMessage {}

  /** A button: its action, and the turn it was shown in, so that old buttons are known as old. */
  record Pressed(Origin from, String action, long turn) implements ClientMessage {}

  /**
   * A picture or document, with its caption or an empty text; the file where there is one that may
   * be read, and what was read of it once it has been.
   */
  record Picture(Origin from, String caption, Optional<Attachment> file, Optional<Sight> sight)
      implements ClientMessage {

    public Picture(Origin from, String caption) {
      this(from, caption, Optional.empty(), Optional.empty());
    }

    /** The same once it was looked at. */
    public Picture seen(Sight sight) {
      return new Picture(from, caption, file, Optional.of(sight));
    }

    /** What was read of it, or nothing. */
    public String words() {
      return sight
          .filter(Sight.Words.class::isInstance)
          .map(it -> ((Sight.Words) it).text())
          .orElse("");
    }
  }

  /** A voice or video note. */
  record Voice(Origin from) implements ClientMessage {}

  /** Anything else a client can send: sticker, location, contact. */
  record Unreadable(Origin from) implements ClientMessage {}
}
