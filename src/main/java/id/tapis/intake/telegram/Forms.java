package id.tapis.intake.telegram;

import java.util.Objects;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What kind of content a message holds. */
final class Forms {

  private Forms() {}

  static boolean picture(Message it) {
    return any(it.getPhoto(), it.getDocument(), it.getVideo(), it.getAnimation());
  }

  static boolean voice(Message it) {
    return any(it.getVoice(), it.getVideoNote(), it.getAudio());
  }

  /** Something a client sent, as opposed to a notice of the app itself. */
  static boolean otherContent(Message it) {
    return any(
        it.getSticker(),
        it.getLocation(),
        it.getContact(),
        it.getVenue(),
        it.getPoll(),
        it.getDice(),
        it.getGame(),
        it.getStory());
  }

  static String caption(Message it) {
    return it.getCaption() == null ? "" : it.getCaption();
  }

  private static boolean any(Object... contents) {
    return Stream.of(contents).anyMatch(Objects::nonNull);
  }
}
