package id.tapis.fakebotapi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What each method of the Bot API does. */
final class Methods {

  private static final int LONGEST_TEXT = 4096;
  private static final int LONGEST_CAPTION = 1024;
  private static final Set<String> ACCEPTED =
      Set.of("setmycommands", "sendchataction", "closeforumtopic", "deleteforumtopic");

  private final UpdateQueue updates;
  private final Ledger ledger;
  private final Chats chats;
  private final Webhook webhook;
  private final Map<String, String> files = new ConcurrentHashMap<>();
  private final Map<String, byte[]> pictures = new ConcurrentHashMap<>();
  private final List<String> inlineAnswers = new CopyOnWriteArrayList<>();
  private long nextTopic = 1;

  Methods(UpdateQueue updates, Ledger ledger, Chats chats, Webhook webhook) {
    this.updates = updates;
    this.ledger = ledger;
    this.chats = chats;
    this.webhook = webhook;
  }

  Object call(String method, Parameters with) throws InterruptedException {
    return switch (method.toLowerCase(Locale.ROOT)) {
      case "getme" -> me();
      case "getupdates" -> getUpdates(with);
      case "sendmessage" -> send(method, with, "text", LONGEST_TEXT);
      case "sendphoto", "senddocument" -> send(method, with, "caption", LONGEST_CAPTION);
      case "editmessagetext" -> edit(with);
      case "answercallbackquery" -> answer(with);
      case "answerinlinequery" -> inline(with);
      case "deletemessage" -> delete(with);
      case "deletemessages" -> deleteAll(with);
      case "getfile" -> file(with);
      case "createforumtopic" -> topic(with);
      case "setwebhook" -> webhook.set(with.text("url"), with.text("secret_token"));
      case "deletewebhook" -> webhook.remove();
      default -> accepted(method);
    };
  }

  private static boolean accepted(String method) {
    if (!ACCEPTED.contains(method.toLowerCase(Locale.ROOT))) {
      throw new Refusal(404, "Not Found: method not found");
    }
    return true;
  }

  private static Map<String, Object> me() {
    return Map.of("id", 4242L, "is_bot", true, "first_name", "Periksa", "username", "periksa_bot");
  }

  /** Updates as they stand, which need not be JSON. */
  record Raw(List<String> updates) {}

  private Raw getUpdates(Parameters with) throws InterruptedException {
    var found =
        updates.poll(
            with.number("offset", 0),
            (int) with.number("limit", 100),
            Math.min(50, with.number("timeout", 0)));
    return new Raw(found);
  }

  private Map<String, Object> send(String method, Parameters with, String field, int longest) {
    long chat = chat(with);
    var text = with.text(field);
    if (text.length() > longest) {
      throw new Refusal(400, "Bad Request: message is too long");
    }
    if (method.equalsIgnoreCase("sendMessage") && text.isBlank()) {
      throw new Refusal(400, "Bad Request: message text is empty");
    }
    var sent = ledger.add(method, chat, text, keys(with));
    return message(sent.chat(), sent.messageId(), text);
  }

  private static Map<String, Object> message(long chat, long id, String text) {
    return Map.of(
        "message_id",
        id,
        "date",
        1_700_000_000,
        "chat",
        Map.of("id", chat, "type", chat < 0 ? "group" : "private"),
        "from",
        me(),
        "text",
        text);
  }

  private Map<String, Object> edit(Parameters with) {
    long chat = chat(with);
    long id = with.number("message_id", 0);
    if (!ledger.edit(chat, id, with.text("text"), keys(with))) {
      throw new Refusal(400, "Bad Request: message is not modified");
    }
    return message(chat, id, with.text("text"));
  }

  private boolean answer(Parameters with) {
    ledger.answered(with.text("callback_query_id"));
    return true;
  }

  private boolean inline(Parameters with) {
    inlineAnswers.add(with.text("inline_query_id") + " " + with.node("results"));
    return true;
  }

  /** Every answer to an inline query: its id and the results as they came. */
  List<String> inlineAnswers() {
    return List.copyOf(inlineAnswers);
  }

  private boolean delete(Parameters with) {
    if (!ledger.delete(chat(with), with.number("message_id", 0))) {
      throw new Refusal(400, "Bad Request: message to delete not found");
    }
    return true;
  }

  private boolean deleteAll(Parameters with) {
    long chat = chat(with);
    with.node("message_ids").forEach(it -> ledger.delete(chat, it.asLong()));
    return true;
  }

  private Map<String, Object> file(Parameters with) {
    var id = with.text("file_id");
    var path = "documents/" + id + ".bin";
    files.put(path, id);
    return Map.of("file_id", id, "file_unique_id", id, "file_size", id.length(), "file_path", path);
  }

  /** Keeps what somebody attached; answers its id. */
  String keep(byte[] bytes) {
    var id = "picture" + pictures.size();
    pictures.put(id, bytes);
    return id;
  }

  /** The content of a file that was asked for: what was kept, or its id, so that it can be told. */
  byte[] download(String path) {
    var id = files.getOrDefault(path, "");
    return pictures.getOrDefault(id, id.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, Object> topic(Parameters with) {
    chat(with);
    return Map.of(
        "message_thread_id", nextTopic++, "name", with.text("name"), "icon_color", 7322096);
  }

  private long chat(Parameters with) {
    if (!with.has("chat_id")) {
      throw new Refusal(400, "Bad Request: chat_id is empty");
    }
    long chat = with.number("chat_id", 0);
    chats.check(chat);
    return chat;
  }

  private static List<Sent.Key> keys(Parameters with) {
    var found = new ArrayList<Sent.Key>();
    for (var row : with.node("reply_markup").path("inline_keyboard")) {
      for (var key : row) {
        var data = key.path("callback_data").asString("");
        if (data.getBytes(StandardCharsets.UTF_8).length > 64) {
          throw new Refusal(400, "Bad Request: BUTTON_DATA_INVALID");
        }
        found.add(new Sent.Key(key.path("text").asString(""), data));
      }
    }
    return found;
  }
}
