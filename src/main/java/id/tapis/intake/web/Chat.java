package id.tapis.intake.web;

import id.tapis.intake.Button;
import id.tapis.intake.ClientId;
import id.tapis.intake.post.Arrival;
import id.tapis.intake.post.EmergencyAnswers;
import id.tapis.intake.post.Inbox;
import id.tapis.intake.post.Incoming;
import id.tapis.intake.post.Trouble;
import id.tapis.intake.web.WebReader.Press;
import id.tapis.intake.web.WebReader.WebMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes what a browser sends to the inbox, and reads back what was said. */
@Component("webChat")
class Chat {

  private static final Logger log = LoggerFactory.getLogger(Chat.class);

  /** What stands in the chat for a file, which is not shown again. */
  private static final String SENT = "(gambar)";

  private static final int MOST_FILES = 20;

  private final Inbox inbox;
  private final WebReader reader;
  private final Lines lines;
  private final EmergencyAnswers emergency;
  private final Clock clock;

  Chat(Inbox inbox, WebReader reader, Lines lines, EmergencyAnswers emergency, Clock clock) {
    this.inbox = inbox;
    this.reader = reader;
    this.lines = lines;
    this.emergency = emergency;
    this.clock = clock;
  }

  /** The newest line when a message was kept; or what to say from memory when it was not. */
  record Receipt(long line, Optional<String> memory) {}

  /** Keeps typed words. */
  Receipt typed(ClientId client, String text) {
    return keep(WebMessage.typed(client, text), text);
  }

  /** Keeps a pressed button, shown under its label. */
  Receipt pressed(ClientId client, Press press) {
    return keep(WebMessage.pressed(client, press), "");
  }

  /** Whether so many files wait already that another would keep everybody waiting. */
  boolean crowded() {
    return inbox.heavyOpen() >= MOST_FILES;
  }

  /** Keeps a file, with words beside it or none. */
  Receipt sent(ClientId client, String caption, byte[] file) {
    var shown = caption.isEmpty() ? SENT : SENT + "\n" + caption;
    return keep(WebMessage.sent(client, caption, file), shown);
  }

  List<Line> since(ClientId client, long n) {
    return lines.after(client, n);
  }

  List<Line> await(ClientId client, long n, Duration atMost) {
    return lines.await(client, n, atMost);
  }

  private Receipt keep(WebMessage message, String shown) {
    var key = "web:" + UUID.randomUUID();
    var content = reader.content(message, clock.instant());
    var newest = new AtomicLong();
    try {
      inbox.accept(
          List.of(Arrival.of(key, message.raw(), content)), () -> newest.set(show(message, shown)));
      return new Receipt(newest.get(), Optional.empty());
    } catch (RuntimeException e) {
      log.error("A web message can't be kept: {}", Trouble.outline(e));
      return new Receipt(0, Optional.of(fromMemory(key, content)));
    }
  }

  private long show(WebMessage message, String typed) {
    var client = new ClientId(message.client());
    var shown = typed.isEmpty() ? label(client, message) : typed;
    if (!shown.isEmpty()) {
      lines.client(client, shown);
    }
    return lines.newest(client);
  }

  private String label(ClientId client, WebMessage pressed) {
    return lines.after(client, 0).stream()
        .filter(it -> it.turn() == pressed.turn())
        .flatMap(it -> it.buttons().stream())
        .filter(it -> it.action().equals(pressed.action()))
        .map(Button::label)
        .findFirst()
        .orElse("");
  }

  private String fromMemory(String key, Incoming content) {
    return emergency
        .once(key, content)
        .map(it -> it.reply().text())
        .or(
            () ->
                content instanceof Incoming.Said said ? emergency.apology(said) : Optional.empty())
        .orElse("");
  }
}
