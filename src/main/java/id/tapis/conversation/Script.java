package id.tapis.conversation;

import id.tapis.conversation.SmallTalk.Meaning;
import id.tapis.conversation.Stage.AskingAgency;
import id.tapis.conversation.Stage.AskingCorrection;
import id.tapis.conversation.Stage.AskingFacts;
import id.tapis.conversation.Stage.AskingQuestions;
import id.tapis.conversation.Stage.AskingWatch;
import id.tapis.conversation.Stage.AwaitingConsent;
import id.tapis.conversation.Stage.AwaitingErasure;
import id.tapis.conversation.Stage.Fresh;
import id.tapis.conversation.Stage.Ready;
import id.tapis.conversation.Stage.WithCounsellor;
import id.tapis.intake.ClientMessage;
import id.tapis.intake.Sight;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The dialogue: what is remembered and a message in, a turn out; nothing is sent or stored here.
 */
final class Script {

  private static final int LONGEST_CORRECTION = 80;
  private static final List<String> CALM = List.of("calm-yes", "calm-no", "calm-skip");

  private final Checking checking;
  private final Consultation consultation;
  private final Commands commands;
  private final KeyFacts facts;
  private final Reopening again;
  private final Watching watching;
  private final SmallTalk talk;

  Script(
      Checking checking,
      Consultation consultation,
      Commands commands,
      KeyFacts facts,
      Reopening again,
      Watching watching,
      SmallTalk talk) {
    this.checking = checking;
    this.consultation = consultation;
    this.commands = commands;
    this.facts = facts;
    this.again = again;
    this.watching = watching;
    this.talk = talk;
  }

  /** Each turn that says something has a number of its own, so that old buttons are known. */
  Turn next(Memory before, ClientMessage message) {
    boolean released = before.stage() instanceof Ready it && it.released();
    var memory = released ? before.at(new Ready(false)) : before;
    var turn = decided(memory.turned(before.turn() + 1), message);
    if (turn.utterances().isEmpty()) {
      return turn.remembering(turn.next().turned(before.turn()));
    }
    return released ? turn.startingWith(Phrase.of("released")) : turn;
  }

  private Turn decided(Memory memory, ClientMessage message) {
    return switch (message) {
      case ClientMessage.Text it -> noticed(memory, text(memory, it.text()));
      case ClientMessage.Edited it -> edited(memory, it.text());
      case ClientMessage.Command it -> commands.run(memory, it.name(), it.argument());
      case ClientMessage.Pressed it -> pressed(memory, it);
      case ClientMessage.Picture it -> noticed(memory, picture(memory, it));
      case ClientMessage.Voice it -> Unread.told(memory, "voice");
      case ClientMessage.Unreadable it -> Unread.told(memory, "unreadable");
    };
  }

  /** Who starts with an offer is told in the same breath what is kept. */
  private static Turn noticed(Memory memory, Turn turn) {
    boolean checked = turn.next().checked().isPresent() && !turn.next().stage().withCounsellor();
    if (!(memory.stage() instanceof Fresh) || !checked) {
      return turn;
    }
    var first = turn.utterances().getFirst().endingWith(Phrase.of("notice"));
    return new Turn(
            turn.next(), turn.utterances().subList(1, turn.utterances().size()), turn.effects())
        .preceded(first);
  }

  private Turn text(Memory memory, String words) {
    var meaning = talk.meaning(words);
    return switch (memory.stage()) {
      case Fresh it -> opened(memory, words, meaning);
      case Ready it -> opened(memory, words, meaning);
      case WithCounsellor it -> consultation.heard(memory, it, words);
      case AskingFacts it -> fact(memory, it, words, meaning);
      case AskingCorrection it -> correction(memory, it, words, meaning);
      case AwaitingConsent it -> answeredOrText(memory, words, meaning);
      case AwaitingErasure it -> answeredOrText(memory, words, meaning);
      case AskingWatch it -> answeredOrText(memory, words, meaning);
      case AskingAgency it -> answeredOrText(memory, words, meaning);
      case AskingQuestions it -> answeredOrText(memory, words, meaning);
    };
  }

  /** A few words are what should stand there; what is longer is another offer. */
  private Turn correction(
      Memory memory, AskingCorrection stage, String words, Optional<Meaning> meaning) {
    boolean brief = words.length() <= LONGEST_CORRECTION && words.indexOf('\n') < 0;
    return switch (meaning.orElse(Meaning.SKIP)) {
      case GREETING, THANKS, YES, NO, HUMAN -> text(memory.resting(), words);
      case SKIP ->
          meaning.isPresent()
              ? again.correcting().answered(memory, stage, "")
              : brief
                  ? again.correcting().answered(memory, stage, words)
                  : text(memory.resting(), words);
    };
  }

  /** Other words than an answer leave the question open and are taken for themselves. */
  private Turn answeredOrText(Memory memory, String words, Optional<Meaning> meaning) {
    return answered(memory, meaning).orElseGet(() -> text(memory.resting(), words));
  }

  private Optional<Turn> answered(Memory memory, Optional<Meaning> meaning) {
    return meaning.flatMap(Answer::said).flatMap(it -> answered(memory, it));
  }

  /** What an answer to the open question leads to; nothing where it answers none. */
  private Optional<Turn> answered(Memory memory, Answer said) {
    return switch (memory.stage()) {
      case AwaitingConsent it -> Optional.of(consultation.answered(memory, it, said));
      case AwaitingErasure it -> Optional.of(commands.erasureAnswered(memory, said));
      case AskingWatch it -> Optional.of(watching.answered(memory, it, said));
      case AskingAgency it -> Optional.of(chosen(memory, it, said));
      case AskingQuestions it -> Optional.of(again.followUp().answered(memory, it, said));
      case AskingFacts it ->
          said == Answer.SKIP ? Optional.of(facts.skipped(memory, it)) : Optional.empty();
      case AskingCorrection it ->
          said == Answer.SKIP
              ? Optional.of(again.correcting().answered(memory, it, ""))
              : Optional.empty();
      case Stage.Resting it -> Optional.empty();
    };
  }

  private Turn opened(Memory memory, String words, Optional<Meaning> meaning) {
    return switch (meaning.orElse(Meaning.SKIP)) {
      case GREETING -> Commands.welcome(memory);
      case THANKS -> Turn.saying(memory.resting(), Menus.of("thanks"));
      case HUMAN -> consultation.offered(memory);
      case YES, NO -> Turn.saying(memory.resting(), Menus.of("unclear"));
      case SKIP ->
          words.isBlank()
              ? Turn.saying(memory.resting(), Menus.of("unclear"))
              : checking.said(memory, words);
    };
  }

  private Turn fact(Memory memory, AskingFacts stage, String words, Optional<Meaning> meaning) {
    return switch (meaning.orElse(Meaning.YES)) {
      case SKIP -> facts.skipped(memory, stage);
      case HUMAN -> consultation.offered(memory.resting());
      case GREETING, THANKS, YES, NO -> facts.said(memory, stage, words);
    };
  }

  private Turn chosen(Memory memory, AskingAgency stage, Answer said) {
    return switch (said) {
      case NO, SKIP -> checking.chosen(memory, Optional.empty());
      case YES ->
          stage.candidates().size() == 1
              ? checking.chosen(memory, Optional.of(stage.candidates().getFirst()))
              : checking.askedAgain(memory, stage);
    };
  }

  /** Words changed afterwards: checked again when they differ from what was checked. */
  private Turn edited(Memory memory, String words) {
    boolean same = memory.checked().filter(it -> it.words().equals(words)).isPresent();
    return same
        ? Turn.quiet(memory)
        : text(memory.resting(), words).startingWith(Phrase.of("edited"));
  }

  /** What was read of a picture counts like words beside it. */
  private Turn picture(Memory memory, ClientMessage.Picture it) {
    if (it.words().isBlank()) {
      return it.caption().isBlank()
          ? Unread.told(memory, Unread.picture(it.sight()))
          : text(memory.resting(), it.caption()).startingWith(Phrase.of("unread.caption"));
    }
    var words = it.caption().isBlank() ? it.words() : it.caption() + "\n" + it.words();
    return again.correcting().shown(text(memory.resting(), words), read(it));
  }

  /** That it was read, and of an album how much of it. */
  private static Phrase read(ClientMessage.Picture it) {
    int all = it.files().size();
    int read = it.sight().map(Sight::pictures).orElse(0);
    return all <= 1
        ? Phrase.of("picture.read")
        : read < all
            ? Phrase.of("picture.read.some", read, all)
            : Phrase.of("picture.read.several", all);
  }

  private Turn pressed(Memory memory, ClientMessage.Pressed it) {
    var action = it.action();
    if (commands.lasting(action)) {
      return commands.pressed(memory, action);
    }
    if (Reopening.opens(action)) {
      return again.pressed(memory, it).orElseGet(() -> past(memory));
    }
    if (action.equals("facts")) {
      return facts.begun(memory.resting());
    }
    if (action.equals("watch")) {
      return watching.begun(memory.resting());
    }
    if (action.equals("watch-end")) {
      return Watching.ended(memory);
    }
    return it.turn() == memory.turn() - 1 ? answered(memory, action) : past(memory);
  }

  private Turn answered(Memory memory, String action) {
    return CALM.contains(action) && memory.stage() instanceof WithCounsellor
        ? consultation.calm(memory, action)
        : taken(memory, action).orElseGet(() -> past(memory));
  }

  private Optional<Turn> taken(Memory memory, String action) {
    if (memory.stage() instanceof AskingAgency it && numbered(it, action).isPresent()) {
      return Optional.of(checking.chosen(memory, numbered(it, action)));
    }
    if (memory.stage() instanceof AskingQuestions it && action.equals("question-back")) {
      return Optional.of(again.followUp().back(memory, it));
    }
    return Answer.pressed(action).flatMap(it -> answered(memory, it));
  }

  private static Optional<String> numbered(AskingAgency stage, String action) {
    return IntStream.range(0, stage.candidates().size())
        .filter(it -> action.equals("agency-" + (it + 1)))
        .mapToObj(it -> stage.candidates().get(it))
        .findFirst();
  }

  private static Turn past(Memory memory) {
    return Turn.saying(
        memory.resting(), memory.stage().withCounsellor() ? Consultation.there() : Menus.past());
  }
}
