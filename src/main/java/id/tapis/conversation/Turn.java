package id.tapis.conversation;

import java.util.List;
import java.util.stream.Stream;

/** The bot's answer to one message: what it remembers, says and wants done. */
record Turn(Memory next, List<Utterance> utterances, List<Effect> effects) {
  Turn {
    utterances = List.copyOf(utterances);
    effects = List.copyOf(effects);
  }

  static Turn quiet(Memory next) {
    return new Turn(next, List.of(), List.of());
  }

  static Turn saying(Memory next, Utterance... utterances) {
    return new Turn(next, List.of(utterances), List.of());
  }

  /** The same with another message before. */
  Turn preceded(Utterance first) {
    return new Turn(next, Stream.concat(Stream.of(first), utterances.stream()).toList(), effects);
  }

  /** This, and then that; what is remembered is that of the later. */
  Turn followed(Turn later) {
    return new Turn(
        later.next(),
        Stream.concat(utterances.stream(), later.utterances().stream()).toList(),
        Stream.concat(effects.stream(), later.effects().stream()).toList());
  }

  Turn with(Effect effect) {
    return new Turn(next, utterances, Stream.concat(effects.stream(), Stream.of(effect)).toList());
  }

  Turn remembering(Memory other) {
    return new Turn(other, utterances, effects);
  }

  /** The same with the first message starting differently. */
  Turn startingWith(Phrase phrase) {
    if (utterances.isEmpty()) {
      return this;
    }
    var first = utterances.getFirst().startingWith(phrase);
    var rest = utterances.subList(1, utterances.size());
    return new Turn(next, Stream.concat(Stream.of(first), rest.stream()).toList(), effects);
  }
}
