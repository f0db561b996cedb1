package id.tapis.conversation;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a client between two messages; the turn counts what the bot said, the
 * company is the one on file that was asked about last, by its id in the register.
 */
record Memory(
    Stage stage,
    Language language,
    long turn,
    Optional<Checked> checked,
    Optional<String> company) {

  /** The words last checked, redacted, the turn of the answer, and what was answered since. */
  record Checked(String words, long turn, Map<String, Boolean> answers) {

    /** What an earlier version remembered has no answers. */
    Checked(String words, long turn, @Nullable Map<String, Boolean> answers) {
      this.words = words;
      this.turn = turn;
      this.answers = answers == null ? Map.of() : Map.copyOf(answers);
    }
  }

  static Memory fresh(Language language) {
    return new Memory(new Stage.Fresh(), language, 0, Optional.empty(), Optional.empty());
  }

  Memory at(Stage next) {
    return new Memory(next, language, turn, checked, company);
  }

  Memory resting() {
    return at(stage.rest());
  }

  Memory speaking(Language other) {
    return new Memory(stage, other, turn, checked, company);
  }

  Memory turned(long other) {
    return new Memory(stage, language, other, checked, company);
  }

  Memory answering(Map<String, Boolean> answers) {
    var answered = checked.map(it -> new Checked(it.words(), turn, answers));
    return new Memory(stage, language, turn, answered, company);
  }

  /** Other words: what was asked before is over. */
  Memory having(String words) {
    var fresh = new Checked(words, turn, Map.of());
    return new Memory(stage, language, turn, Optional.of(fresh), Optional.empty());
  }

  Memory naming(String id) {
    return new Memory(stage, language, turn, checked, Optional.of(id));
  }
}
