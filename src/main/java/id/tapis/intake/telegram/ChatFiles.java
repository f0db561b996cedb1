package id.tapis.intake.telegram;

import id.tapis.intake.Attachment;
import id.tapis.intake.post.Channel.Fetched;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/** Fetches what clients attached, and shows them that it is being looked at. */
@Component
class ChatFiles {

  private final BotApi api;

  ChatFiles(BotApi api) {
    this.api = api;
  }

  Fetched fetch(Attachment.There file) {
    return switch (api.call(new GetFile(file.name()))) {
      case Answer.Ok it -> download(it.body());
      case Answer.Refused it -> it.badToken() ? new Fetched.Later() : new Fetched.Gone();
      case Answer.TooMany it -> new Fetched.Later();
      case Answer.ServerError it -> new Fetched.Later();
      case Answer.Cut it -> new Fetched.Later();
      case Answer.Unreachable it -> new Fetched.Later();
    };
  }

  private Fetched download(byte[] body) {
    try {
      var path = BotApi.JSON.readTree(body).path("result").path("file_path").asText("");
      return path.isEmpty() ? new Fetched.Gone() : downloaded(api.download(path));
    } catch (IOException e) {
      return new Fetched.Later();
    }
  }

  private static Fetched downloaded(Answer answer) {
    return switch (answer) {
      case Answer.Ok it -> new Fetched.Bytes(it.body());
      case Answer.Refused it -> new Fetched.Gone();
      case Answer.TooMany it -> new Fetched.Later();
      case Answer.ServerError it -> new Fetched.Later();
      case Answer.Cut it -> new Fetched.Later();
      case Answer.Unreachable it -> new Fetched.Later();
    };
  }

  void typing(String chat) {
    api.fire(new SendChatAction(chat, ActionType.TYPING.toString()));
  }
}
