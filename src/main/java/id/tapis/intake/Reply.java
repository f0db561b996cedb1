package id.tapis.intake;

import java.util.List;

/** What a client is told: plain text and buttons, one a line; the turn marks the buttons' age. */
public record Reply(ClientId to, ReplyKind kind, String text, List<Button> buttons, long turn) {
  public Reply {
    buttons = List.copyOf(buttons);
    if (text.isBlank()) {
      throw new IllegalArgumentException("A reply without words");
    }
  }
}
