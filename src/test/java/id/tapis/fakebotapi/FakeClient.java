package id.tapis.fakebotapi;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody in a chat with the bot. */
public final class FakeClient {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final FakeBotApi api;
  private final long chat;
  private final String language;

  FakeClient(FakeBotApi api, long chat, String language) {
    this.api = api;
    this.chat = chat;
    this.language = language;
  }

  /** Writes a message; answers the update's id. */
  public long says(String text) {
    return api.update(id -> Map.of("message", message(api.ledger().nextMessageId(), text)));
  }

  /** Forwards a message of somebody who hides. */
  public long forwards(String text) {
    var origin = Map.of("type", "hidden_user", "sender_user_name", "Anonim", "date", api.date());
    return api.update(
        id ->
            Map.of(
                "message",
                with(message(api.ledger().nextMessageId(), text), "forward_origin", origin)));
  }

  /** Sends a photo in two sizes, the larger of which is what was given. */
  public long photographs(byte[] picture, String caption) {
    return photographs(picture, caption, "");
  }

  /** The same as a part of an album, when that has a name. */
  public long photographs(byte[] picture, String caption, String album) {
    var large = size(api.keep(picture), 1280, picture.length);
    var sizes = List.of(size("thumb", 90, 900), large);
    return api.update(
        id -> {
          var message = new LinkedHashMap<>(message(api.ledger().nextMessageId(), ""));
          message.remove("text");
          message.put("caption", caption);
          message.put("photo", sizes);
          if (!album.isEmpty()) {
            message.put("media_group_id", album);
          }
          return Map.of("message", message);
        });
  }

  private static Map<String, Object> size(String id, int width, int bytes) {
    return Map.of(
        "file_id", id, "file_unique_id", id, "width", width, "height", width, "file_size", bytes);
  }

  /** Changes an own message. */
  public long edits(long messageId, String text) {
    return api.update(
        id -> Map.of("edited_message", with(message(messageId, text), "edit_date", api.date())));
  }

  /** Presses the newest button with the label. */
  public long presses(String label) {
    var key =
        replies().reversed().stream()
            .flatMap(it -> it.key(label).stream())
            .findFirst()
            .orElseThrow(() -> new AssertionError("No button " + label + " in chat " + chat));
    return pressesData(key.data());
  }

  /** Presses a button that may never have been there. */
  public long pressesData(String data) {
    return api.update(
        id ->
            Map.of(
                "callback_query",
                Map.of(
                    "id",
                    "q" + id,
                    "from",
                    from(),
                    "chat_instance",
                    "1",
                    "data",
                    data,
                    "message",
                    message(1, "?"))));
  }

  /** Blocks the bot: calls fail from now on, and the bot is told. */
  public long blocks() {
    api.chats().block(chat);
    return api.update(
        id ->
            Map.of(
                "my_chat_member",
                Map.of(
                    "chat", chat(),
                    "from", from(),
                    "date", api.date(),
                    "old_chat_member", member("member"),
                    "new_chat_member", with(member("kicked"), "until_date", 0))));
  }

  /** What arrived here so far. */
  public List<Sent> replies() {
    return api.ledger().in(chat);
  }

  public List<String> texts() {
    return replies().stream().map(Sent::text).toList();
  }

  /** Waits for the given number of replies in all; answers the newest. */
  public Sent waitForReply(int count) {
    api.ledger()
        .await(all -> all.stream().filter(it -> it.chat() == chat).count() >= count, PATIENCE);
    return replies().get(count - 1);
  }

  private Map<String, Object> message(long messageId, String text) {
    return Map.of(
        "message_id", messageId,
        "date", api.date(),
        "chat", chat(),
        "from", from(),
        "text", text);
  }

  private Map<String, Object> chat() {
    return Map.of("id", chat, "type", chat < 0 ? "group" : "private");
  }

  private Map<String, Object> from() {
    return Map.of(
        "id", Math.abs(chat), "is_bot", false, "first_name", "Sari", "language_code", language);
  }

  private static Map<String, Object> member(String status) {
    var bot = Map.of("id", 4242L, "is_bot", true, "first_name", "Periksa");
    return Map.of("status", status, "user", bot);
  }

  private static Map<String, Object> with(Map<String, Object> all, String name, Object value) {
    var more = new LinkedHashMap<>(all);
    more.put(name, value);
    return more;
  }
}
