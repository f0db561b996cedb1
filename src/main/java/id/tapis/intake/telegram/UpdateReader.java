package id.tapis.intake.telegram;

import com.google.re2j.Pattern;
import id.tapis.intake.Attachment;
import id.tapis.intake.ClientId;
import id.tapis.intake.ClientMessage;
import id.tapis.intake.Origin;
import id.tapis.intake.Vault;
import id.tapis.intake.post.Channel;
import id.tapis.intake.post.Incoming;
import id.tapis.intake.post.Writer;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Understands Telegram's updates. */
@Component
class UpdateReader implements Channel {

  static final String CHANNEL = "TELEGRAM";
  private static final Pattern COMMAND =
      Pattern.compile("(?s)^/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]{1,64}))?(?:\\s+(.*))?$");
  private static final Pattern BUTTON = Pattern.compile("^v1:([a-z0-9-]{1,32}):(\\d{1,18})$");

  private final Vault vault;
  private final Groups groups;
  private final ChatFiles files;

  UpdateReader(Vault vault, Groups groups, ChatFiles files) {
    this.vault = vault;
    this.groups = groups;
    this.files = files;
  }

  @Override
  public String prefix() {
    return "tg";
  }

  @Override
  public Incoming read(byte[] raw, Instant receivedAt) {
    return content(parse(raw), receivedAt);
  }

  @Override
  public Fetched fetch(Attachment.There file) {
    return files.fetch(file);
  }

  @Override
  public void busy(Writer writer) {
    files.typing(writer.address());
  }

  Update parse(byte[] raw) {
    try {
      var update = BotApi.JSON.readValue(raw, Update.class);
      if (update == null || update.getUpdateId() == null) {
        throw new IllegalArgumentException("Not an update");
      }
      return update;
    } catch (IOException e) {
      throw new IllegalArgumentException("Not an update: " + e.getClass().getSimpleName());
    }
  }

  Incoming content(Update update, Instant receivedAt) {
    try {
      if (update.getMessage() != null) {
        return message(update.getMessage(), receivedAt);
      }
      if (update.getEditedMessage() != null) {
        return edited(update.getEditedMessage(), receivedAt);
      }
      if (update.getCallbackQuery() != null) {
        return pressed(update.getCallbackQuery(), receivedAt);
      }
      return update.getMyChatMember() == null
          ? new Incoming.Nothing()
          : membership(update.getMyChatMember().getNewChatMember().getStatus(), update);
    } catch (NullPointerException e) {
      throw new IllegalArgumentException("An update without what belongs to it");
    }
  }

  private Incoming message(Message message, Instant receivedAt) {
    var words = groups.words(message);
    if (words.isEmpty()) {
      return new Incoming.Nothing();
    }
    var from = origin(message.getChatId(), message.getFrom(), at(message.getDate(), receivedAt));
    return content(message, words.get(), from)
        .<Incoming>map(it -> new Incoming.Said(writer(message.getChatId()), it, mark(message)))
        .orElse(new Incoming.Nothing());
  }

  private Optional<ClientMessage> content(Message message, String words, Origin from) {
    if (message.getText() != null) {
      var command = COMMAND.matcher(words);
      return Optional.of(
          command.find() && groups.ours(command.group(2))
              ? new ClientMessage.Command(
                  from, command.group(1).toLowerCase(Locale.ROOT), orEmpty(command.group(3)))
              : new ClientMessage.Text(from, words, message.getForwardOrigin() != null));
    }
    if (Forms.picture(message)) {
      return Optional.of(
          new ClientMessage.Picture(
              from,
              Forms.caption(message),
              Forms.files(message),
              Optional.empty(),
              Forms.album(message)));
    }
    if (Forms.voice(message)) {
      return Optional.of(new ClientMessage.Voice(from));
    }
    return Forms.otherContent(message)
        ? Optional.of(new ClientMessage.Unreadable(from))
        : Optional.empty();
  }

  private Incoming edited(Message message, Instant receivedAt) {
    var words = groups.words(message);
    var text =
        words.filter(it -> message.getText() != null).orElseGet(() -> Forms.caption(message));
    if (words.isEmpty() || text.isBlank()) {
      return new Incoming.Nothing();
    }
    var from =
        origin(message.getChatId(), message.getFrom(), at(message.getEditDate(), receivedAt));
    var again =
        Forms.files(message).isEmpty()
            ? new ClientMessage.Edited(from, text)
            : content(message, text, from).orElseThrow();
    return new Incoming.Said(writer(message.getChatId()), again, mark(message));
  }

  private Incoming pressed(CallbackQuery query, Instant receivedAt) {
    if (query.getMessage() == null) {
      return new Incoming.Nothing();
    }
    long chat = query.getMessage().getChatId();
    var from = origin(chat, query.getFrom(), receivedAt);
    var button = BUTTON.matcher(orEmpty(query.getData()));
    ClientMessage message =
        button.find()
            ? new ClientMessage.Pressed(from, button.group(1), Long.parseLong(button.group(2)))
            : new ClientMessage.Unreadable(from);
    return new Incoming.Said(writer(chat), message, "");
  }

  private Incoming membership(String status, Update update) {
    boolean gone = status.equals("kicked") || status.equals("left");
    return gone
        ? new Incoming.Left(writer(update.getMyChatMember().getChat().getId()))
        : new Incoming.Nothing();
  }

  private Writer writer(long chat) {
    return new Writer(client(chat), CHANNEL, Long.toString(chat));
  }

  private ClientId client(long chat) {
    return new ClientId(vault.pseudonym("tg:" + chat));
  }

  private Origin origin(long chat, @Nullable User from, Instant at) {
    return new Origin(client(chat), from == null ? "" : orEmpty(from.getLanguageCode()), at);
  }

  private static Instant at(@Nullable Integer date, Instant receivedAt) {
    var written = date == null ? receivedAt : Instant.ofEpochSecond(date);
    return written.isAfter(receivedAt) ? receivedAt : written;
  }

  private static String mark(Message message) {
    return "tg:" + message.getChatId() + ":" + message.getMessageId();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
