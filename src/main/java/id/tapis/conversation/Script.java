package id.tapis.conversation;

import id.tapis.assessment.Assessment;
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
import id.tapis.intake.ReplyKind;
import id.tapis.intake.Sight;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The dialogue: what is remembered and a message in, a turn out; nothing is sent or stored here.
 */
final class Script {

  private static final List<String> CALM = List.of("calm-yes", "calm-no", "calm-skip");

  private final Checking checking;
  private final Consultation consultation;
  private final Commands commands;
  private final KeyFacts facts;
  private final FollowUp followUp;
  private final Details details;
  private final Watching watching;
  private final Correcting correcting;
  private final SmallTalk talk;

  Script(
      Checking checking,
      Consultation consultation,
      Commands commands,
      KeyFacts facts,
      FollowUp followUp,
      Details details,
      Watching watching,
      Correcting correcting,
      SmallTalk talk) {
    this.checking = checking;
    this.consultation = consultation;
    this.commands = commands;
    this.facts = facts;
    this.followUp = followUp;
    this.details = details;
    this.watching = watching;
    this.correcting = correcting;
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
      case ClientMessage.Picture it -> picture(memory, it);
      case ClientMessage.Voice it -> unread(memory, "voice");
      case ClientMessage.Unreadable it -> unread(memory, "unreadable");
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
    var answer = meaning.flatMap(Answer::said);
    return switch (memory.stage()) {
      case Fresh it -> opened(memory, words, meaning);
      case Ready it -> opened(memory, words, meaning);
      case WithCounsellor it -> consultation.heard(memory, it, words);
      case AwaitingConsent it ->
          answer
              .map(said -> consultation.answered(memory, it, said))
              .orElseGet(() -> text(memory.resting(), words));
      case AwaitingErasure it ->
          answer
              .map(said -> commands.erasureAnswered(memory, said))
              .orElseGet(() -> text(memory.resting(), words));
      case AskingWatch it ->
          answer
              .map(said -> watching.answered(memory, it, said))
              .orElseGet(() -> text(memory.resting(), words));
      case AskingAgency it ->
          answer
              .map(said -> chosen(memory, it, said))
              .orElseGet(() -> text(memory.resting(), words));
      case AskingFacts it -> fact(memory, it, words, meaning);
      case AskingCorrection it ->
          correcting.answered(
              memory, it, answer.filter(Answer.SKIP::equals).isPresent() ? "" : words);
      case AskingQuestions it ->
          answer
              .map(said -> followUp.answered(memory, it, said))
              .orElseGet(() -> text(memory.resting(), words));
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
          ? unread(memory, "picture" + why(it.sight()))
          : text(memory.resting(), it.caption()).startingWith(Phrase.of("unread.caption"));
    }
    var words = it.caption().isBlank() ? it.words() : it.caption() + "\n" + it.words();
    return correcting.shown(text(memory.resting(), words));
  }

  /** Each reason has its sentence; a picture that nobody looked at has none. */
  private static String why(Optional<Sight> sight) {
    return sight
        .filter(Sight.Nothing.class::isInstance)
        .map(it -> ((Sight.Nothing) it).why().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .map(it -> "." + it)
        .orElse("");
  }

  private static Turn unread(Memory memory, String what) {
    boolean cared = memory.stage().withCounsellor();
    var told =
        Utterance.of(
            ReplyKind.QUESTION,
            Phrase.of("unread." + what),
            Phrase.of(cared ? "unread.type" : "unread.facts"));
    return Turn.saying(
        memory.resting(),
        cared ? told : told.offering(Choice.of("facts"), Choice.of("human"), Choice.of("again")));
  }

  private Turn pressed(Memory memory, ClientMessage.Pressed it) {
    var action = it.action();
    if (commands.lasting(action)) {
      return commands.pressed(memory, action);
    }
    if (List.of("details", "basis").contains(action)) {
      return memory
          .checked()
          .filter(checked -> it.turn() >= checked.turn())
          .map(checked -> shown(memory, action, checking.again(checked)))
          .orElseGet(() -> past(memory));
    }
    if (action.equals("questions")) {
      return memory
          .checked()
          .filter(checked -> it.turn() >= checked.turn())
          .map(checked -> followUp.begun(memory.resting(), checked))
          .orElseGet(() -> past(memory));
    }
    if (List.of(Correcting.NUMBER, Correcting.NAME).contains(action)) {
      return memory
          .checked()
          .filter(checked -> it.turn() >= checked.turn())
          .flatMap(checked -> correcting.begun(memory, action))
          .orElseGet(() -> past(memory));
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

  private Turn shown(Memory memory, String action, Assessment assessment) {
    return action.equals("basis")
        ? Turn.saying(memory.resting(), details.basis(assessment))
        : new Turn(memory.resting(), details.of(assessment), List.of());
  }

  private Turn answered(Memory memory, String action) {
    return CALM.contains(action) && memory.stage() instanceof WithCounsellor
        ? consultation.calm(memory, action)
        : taken(memory, action).orElseGet(() -> past(memory));
  }

  private Optional<Turn> taken(Memory memory, String action) {
    var answer = Answer.pressed(action);
    return switch (memory.stage()) {
      case AwaitingConsent it -> answer.map(said -> consultation.answered(memory, it, said));
      case AwaitingErasure it -> answer.map(said -> commands.erasureAnswered(memory, said));
      case AskingWatch it -> answer.map(said -> watching.answered(memory, it, said));
      case AskingAgency it ->
          numbered(it, action)
              .map(id -> checking.chosen(memory, Optional.of(id)))
              .or(() -> answer.map(said -> chosen(memory, it, said)));
      case AskingFacts it ->
          answer.filter(said -> said == Answer.SKIP).map(said -> facts.skipped(memory, it));
      case AskingCorrection it ->
          answer
              .filter(said -> said == Answer.SKIP)
              .map(said -> correcting.answered(memory, it, ""));
      case AskingQuestions it ->
          action.equals("question-back")
              ? Optional.of(followUp.back(memory, it))
              : answer.map(said -> followUp.answered(memory, it, said));
      case Stage.Resting it -> Optional.empty();
    };
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
