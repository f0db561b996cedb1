package id.tapis.intake.telegram;

import com.google.re2j.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Tells what is meant for us: in a group only commands, mentions and replies to us. */
@Component("telegramGroups")
class Groups {

  private final Self self;

  Groups(Self self) {
    this.self = self;
  }

  /** The words without our name; empty when they are for others. */
  Optional<String> words(Message message) {
    var text = message.getText() == null ? Forms.caption(message) : message.getText();
    return switch (message.getChat().getType()) {
      case "private" -> Optional.of(text);
      case "group", "supergroup" ->
          text.startsWith("/") || mentions(text) || answersUs(message)
              ? Optional.of(withoutName(text))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Whether a command was for us: no name behind it, or ours. */
  boolean ours(@Nullable String name) {
    return name == null || self.name().isEmpty() || name.equalsIgnoreCase(self.name());
  }

  private boolean mentions(String text) {
    return !self.name().isEmpty() && name().matcher(text).find();
  }

  private boolean answersUs(Message message) {
    var to = message.getReplyToMessage();
    return to != null
        && to.getFrom() != null
        && !self.name().isEmpty()
        && self.name().equalsIgnoreCase(to.getFrom().getUserName());
  }

  private String withoutName(String text) {
    return mentions(text) && !text.startsWith("/")
        ? name().matcher(text).replaceAll("").strip()
        : text;
  }

  private Pattern name() {
    return Pattern.compile("(?i)@" + Pattern.quote(self.name()) + "\\b");
  }
}
