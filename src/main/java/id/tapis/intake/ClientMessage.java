package id.tapis.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
   * A picture or document, or several that came as one album, with the caption or an empty text;
   * those files that may be read, what was read of them once they have been, and the album's name,
   * which is empty for a single one.
   */
  record Picture(
      Origin from, String caption, List<Attachment> files, Optional<Sight> sight, String album)
      implements ClientMessage {
    public Picture {
      files = List.copyOf(files);
    }

    public Picture(Origin from, String caption) {
      this(from, caption, List.of(), Optional.empty(), "");
    }

    /** The same once it was looked at. */
    public Picture seen(Sight sight) {
      return new Picture(from, caption, files, Optional.of(sight), album);
    }

    /** Both as one, when they are of the same album. */
    public Optional<Picture> with(Picture next) {
      if (album.isEmpty() || !album.equals(next.album)) {
        return Optional.empty();
      }
      var all = Stream.concat(files.stream(), next.files.stream()).toList();
      var captions = (caption + "\n" + next.caption).strip();
      return Optional.of(new Picture(from, captions, all, sight, album));
    }

    /** What was read of it, or nothing. */
    public String words() {
      return sight.map(Sight::text).orElse("");
    }
  }

  /** A voice or video note. */
  record Voice(Origin from) implements ClientMessage {}

  /** Anything else a client can send: sticker, location, contact. */
  record Unreadable(Origin from) implements ClientMessage {}
}
