package id.tapis.conversation;

import java.util.List;
import java.util.Optional;

/**
 * A sentence to be: its key in the bundles and what fills it in. Rank 0 always stays; where room is
 * short, higher ranks are shortened and then left out first. An item follows without a blank line.
 */
record Phrase(
    String key, List<Object> arguments, int rank, boolean item, Optional<Phrase> shorter) {

  /** From this rank on, a phrase is welcome but goes before anything else is shortened. */
  static final int WELCOME = 8;

  /** A day, month or year as the source gives it, to be written in the client's language. */
  record Day(String iso) {}

  /** Only the first sentence of what stands under the key. */
  record Opening(String key) {}

  Phrase {
    arguments = List.copyOf(arguments);
  }

  /** Arguments are words, other phrases, days or durations. */
  static Phrase of(String key, Object... arguments) {
    return new Phrase(key, List.of(arguments), 0, false, Optional.empty());
  }

  static Phrase item(String key, Object... arguments) {
    return new Phrase(key, List.of(arguments), 0, true, Optional.empty());
  }

  Phrase ranked(int rank) {
    return new Phrase(key, arguments, rank, item, shorter.map(it -> it.ranked(rank)));
  }

  /** The same after a blank line. */
  Phrase apart() {
    return new Phrase(key, arguments, rank, false, shorter.map(Phrase::apart));
  }

  Phrase orShorter(Phrase other) {
    return new Phrase(key, arguments, rank, item, Optional.of(other.ranked(rank)));
  }
}
