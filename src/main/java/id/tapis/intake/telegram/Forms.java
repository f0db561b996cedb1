package id.tapis.intake.telegram;

import id.tapis.intake.Attachment;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What kind of content a message holds. */
final class Forms {

  private Forms() {}

  static boolean picture(Message it) {
    return any(it.getPhoto(), it.getDocument(), it.getVideo(), it.getAnimation());
  }

  /** The file of a photo or document that may hold letters: the largest of a photo's sizes. */
  static List<Attachment> files(Message it) {
    if (it.getPhoto() != null) {
      return it.getPhoto().stream()
          .filter(size -> size.getFileId() != null)
          .max(Comparator.comparingInt(size -> orZero(size.getWidth())))
          .<Attachment>map(
              size -> new Attachment.There(size.getFileId(), orZero(size.getFileSize())))
          .stream()
          .toList();
    }
    var document = it.getDocument();
    return document == null || document.getFileId() == null || !readable(document.getMimeType())
        ? List.of()
        : List.of(
            new Attachment.There(
                document.getFileId(), document.getFileSize() == null ? 0 : document.getFileSize()));
  }

  /** What the pictures of one album have in common; empty for a single one. */
  static String album(Message it) {
    return it.getMediaGroupId() == null ? "" : it.getMediaGroupId();
  }

  private static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  private static boolean readable(@Nullable String type) {
    return type != null && (type.startsWith("image/") || type.equals("application/pdf"));
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
