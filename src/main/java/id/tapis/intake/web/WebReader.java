package id.tapis.intake.web;

import com.google.re2j.Pattern;
import id.tapis.intake.Attachment;
import id.tapis.intake.ClientId;
import id.tapis.intake.ClientMessage;
import id.tapis.intake.Origin;
import id.tapis.intake.post.Channel;
import id.tapis.intake.post.Incoming;
import id.tapis.intake.post.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Understands what the web chat kept of a client's message. */
@Component
class WebReader implements Channel {

  static final String CHANNEL = "WEB";

  /** The page is in Indonesian, whatever the browser prefers. */
  private static final String LANGUAGE = "id";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern ACTION = Pattern.compile("^[a-z0-9-]{1,32}$");
  private static final Pattern COMMAND =
      Pattern.compile("(?s)^/([A-Za-z0-9_]{1,32})(?:\\s+(.*))?$");

  /**
   * A message of the web chat: typed words, a button's action and turn, or a file with the words as
   * its caption.
   */
  record WebMessage(String client, String text, String action, long turn, byte @Nullable [] file) {

    static WebMessage typed(ClientId client, String text) {
      return new WebMessage(client.value(), text, "", 0, null);
    }

    static WebMessage pressed(ClientId client, Press press) {
      return new WebMessage(client.value(), "", press.action(), press.turn(), null);
    }

    static WebMessage sent(ClientId client, String caption, byte[] file) {
      return new WebMessage(client.value(), caption, "", 0, file);
    }

    byte[] raw() {
      return JSON.writeValueAsBytes(this);
    }
  }

  /** A pressed button as the form sends it: action, colon, turn. */
  record Press(String action, long turn) {

    private static final Pattern FORM = Pattern.compile("^([a-z0-9-]{1,32}):(\\d{1,18})$");

    /** What was forged has no action. */
    static Press of(String value) {
      var found = FORM.matcher(value);
      return found.find()
          ? new Press(found.group(1), Long.parseLong(found.group(2)))
          : new Press("", 0);
    }
  }

  @Override
  public String prefix() {
    return "web";
  }

  @Override
  public Incoming read(byte[] raw, Instant receivedAt) {
    try {
      return content(JSON.readValue(raw, WebMessage.class), receivedAt);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("Not a message of the web chat");
    }
  }

  Incoming content(WebMessage it, Instant at) {
    var client = new ClientId(it.client());
    var from = new Origin(client, LANGUAGE, at);
    return new Incoming.Said(new Writer(client, CHANNEL, ""), message(it, from), "");
  }

  private static ClientMessage message(WebMessage it, Origin from) {
    if (it.file() != null) {
      return new ClientMessage.Picture(
          from, it.text(), List.of(new Attachment.Here(it.file())), Optional.empty(), "");
    }
    if (!it.text().isEmpty()) {
      return words(it.text(), from);
    }
    return ACTION.matches(it.action())
        ? new ClientMessage.Pressed(from, it.action(), it.turn())
        : new ClientMessage.Unreadable(from);
  }

  private static ClientMessage words(String text, Origin from) {
    var command = COMMAND.matcher(text);
    if (!command.find()) {
      return new ClientMessage.Text(from, text, false);
    }
    var argument = command.group(2) == null ? "" : command.group(2);
    return new ClientMessage.Command(from, command.group(1).toLowerCase(Locale.ROOT), argument);
  }
}
