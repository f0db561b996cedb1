package id.tapis.conversation;

import id.tapis.intake.ReplyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the bot means in one message; {@link Wording} finds the words. */
record Utterance(ReplyKind kind, List<Phrase> phrases, List<Choice> choices) {

  /** More buttons than this nobody reads. */
  private static final int MOST = 6;

  /** What can be reached by a command too. */
  private static final List<String> LEAST = List.of("delete", "basis", "again");

  Utterance {
    phrases = List.copyOf(phrases);
    choices = List.copyOf(choices);
  }

  static Utterance of(ReplyKind kind, Phrase... phrases) {
    return new Utterance(kind, List.of(phrases), List.of());
  }

  Utterance offering(Choice... added) {
    return new Utterance(kind, phrases, Stream.concat(choices.stream(), Stream.of(added)).toList());
  }

  /** With one more button, for which a less needed one makes room when there are too many. */
  Utterance squeezing(Choice added) {
    var kept = new ArrayList<>(choices);
    for (var least : LEAST) {
      if (kept.size() >= MOST) {
        kept.removeIf(it -> it.action().equals(least));
      }
    }
    return new Utterance(kind, phrases, kept).offering(added);
  }

  /** With a button before all others. */
  Utterance offeringFirst(Choice first) {
    return new Utterance(kind, phrases, Stream.concat(Stream.of(first), choices.stream()).toList());
  }

  Utterance startingWith(Phrase first) {
    return new Utterance(kind, Stream.concat(Stream.of(first), phrases.stream()).toList(), choices);
  }

  Utterance endingWith(Phrase last) {
    return new Utterance(kind, Stream.concat(phrases.stream(), Stream.of(last)).toList(), choices);
  }
}
