package id.tapis.conversation;

import java.util.Optional;

/** What is remembered of a client between two messages; the turn counts what the bot said. */
record Memory(Stage stage, Language language, long turn, Optional<Checked> checked) {

  /** The words last checked, redacted, and the turn of the answer. */
  record Checked(String words, long turn) {}

  static Memory fresh(Language language) {
    return new Memory(new Stage.Fresh(), language, 0, Optional.empty());
  }

  Memory at(Stage next) {
    return new Memory(next, language, turn, checked);
  }

  Memory resting() {
    return at(stage.rest());
  }

  Memory speaking(Language other) {
    return new Memory(stage, other, turn, checked);
  }

  Memory turned(long other) {
    return new Memory(stage, language, other, checked);
  }

  Memory having(String words) {
    return new Memory(stage, language, turn, Optional.of(new Checked(words, turn)));
  }
}
