package id.tapis.conversation;

import id.tapis.conversation.SmallTalk.Meaning;
import java.util.Optional;

/** What a client answers to a question, by button or by word. */
enum Answer {
  YES,
  NO,
  SKIP;

  static Optional<Answer> pressed(String action) {
    return switch (action) {
      case "yes" -> Optional.of(YES);
      case "no" -> Optional.of(NO);
      case "skip" -> Optional.of(SKIP);
      default -> Optional.empty();
    };
  }

  static Optional<Answer> said(Meaning meaning) {
    return switch (meaning) {
      case YES -> Optional.of(YES);
      case NO -> Optional.of(NO);
      case SKIP -> Optional.of(SKIP);
      case GREETING, THANKS, HUMAN -> Optional.empty();
    };
  }
}
