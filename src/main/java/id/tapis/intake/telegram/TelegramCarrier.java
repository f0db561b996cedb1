package id.tapis.intake.telegram;

import id.tapis.intake.Button;
import id.tapis.intake.Reply;
import id.tapis.intake.post.Carrier;
import id.tapis.intake.post.Letter;
import id.tapis.intake.post.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Brings letters to Telegram chats, as plain text with buttons. */
@Component
class TelegramCarrier implements Carrier {

  private final BotApi api;
  private final Pacing pacing;

  TelegramCarrier(BotApi api, Pacing pacing) {
    this.api = api;
    this.pacing = pacing;
  }

  @Override
  public String channel() {
    return UpdateReader.CHANNEL;
  }

  @Override
  public boolean repeatable() {
    return false;
  }

  @Override
  public Duration hold(Reply reply) {
    return pacing.hold(reply);
  }

  @Override
  public Outcome deliver(Letter letter) {
    return switch (api.call(message(letter))) {
      case Answer.Ok it -> delivered(it.body());
      case Answer.Refused it -> refused(it);
      case Answer.TooMany it -> new Outcome.TooMany(it.rest());
      case Answer.ServerError it -> new Outcome.Unknown();
      case Answer.Cut it -> new Outcome.Unknown();
      case Answer.Unreachable it -> new Outcome.NotSent();
    };
  }

  private static SendMessage message(Letter letter) {
    var message =
        SendMessage.builder()
            .chatId(letter.address())
            .text(letter.reply().text())
            .protectContent(true)
            .linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build());
    if (!letter.reply().buttons().isEmpty()) {
      message.replyMarkup(keyboard(letter.reply()));
    }
    return message.build();
  }

  private static InlineKeyboardMarkup keyboard(Reply reply) {
    List<InlineKeyboardRow> rows =
        reply.buttons().stream().map(it -> new InlineKeyboardRow(key(it, reply.turn()))).toList();
    return new InlineKeyboardMarkup(rows);
  }

  private static InlineKeyboardButton key(Button button, long turn) {
    return InlineKeyboardButton.builder()
        .text(button.label())
        .callbackData("v1:" + button.action() + ":" + turn)
        .build();
  }

  private static Outcome delivered(byte[] body) {
    try {
      var id = BotApi.JSON.readTree(body).path("result").path("message_id");
      return id.isIntegralNumber() ? new Outcome.Delivered(id.asLong()) : new Outcome.Unknown();
    } catch (IOException e) {
      return new Outcome.Unknown();
    }
  }

  private static Outcome refused(Answer.Refused answer) {
    if (answer.movedTo().isPresent()) {
      return new Outcome.Moved(Long.toString(answer.movedTo().getAsLong()));
    }
    if (answer.badToken()) {
      return new Outcome.NotSent();
    }
    var reason = answer.reason().toLowerCase(Locale.ROOT);
    if (reason.contains("message is not modified") || reason.contains("query is too old")) {
      return new Outcome.Delivered(0);
    }
    boolean gone =
        answer.code() == 403
            || reason.contains("chat not found")
            || reason.contains("peer_id_invalid")
            || reason.contains("deactivated");
    return gone ? new Outcome.Gone() : new Outcome.Rejected(answer.code());
  }
}
