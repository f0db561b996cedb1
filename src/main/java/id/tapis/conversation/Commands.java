package id.tapis.conversation;

import id.tapis.conversation.Stage.AwaitingErasure;
import id.tapis.conversation.Stage.Ready;
import id.tapis.intake.ReplyKind;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** What the slash commands and the buttons that may be pressed at any time do. */
final class Commands {

  private static final int LESSONS = 3;

  private final Consultation consultation;
  private final Map<String, BiFunction<Memory, String, Turn>> byName;

  Commands(Consultation consultation, Checking checking, ConversationSettings settings) {
    this.consultation = consultation;
    BiFunction<Memory, String, Turn> welcome = (it, words) -> welcome(it);
    BiFunction<Memory, String, Turn> check =
        (it, words) -> words.isBlank() ? again(it) : checking.asked(it, words);
    byName =
        Map.ofEntries(
            Map.entry("start", welcome),
            Map.entry("mulai", welcome),
            Map.entry("cek", check),
            Map.entry("periksa", check),
            Map.entry("tanya", check),
            Map.entry("bantuan", (it, words) -> consultation.offered(it)),
            Map.entry("bersih", (it, words) -> told(it, Phrase.of("clear"))),
            Map.entry("hapus", (it, words) -> erasure(it)),
            Map.entry("berhenti", (it, words) -> silence(it)),
            Map.entry("data", (it, words) -> told(it, Phrase.of("data", settings.forgetAfter()))),
            Map.entry("bahasa", (it, words) -> language(it)),
            Map.entry("belajar", (it, words) -> lesson(it, 1)));
  }

  Turn run(Memory memory, String name, String argument) {
    var command = byName.get(name);
    return command == null
        ? Turn.saying(memory.resting(), Menus.of("unknown"))
        : command.apply(memory, argument);
  }

  /** Buttons whose meaning does not age. */
  boolean lasting(String action) {
    return List.of("again", "delete", "language", "human", "menu").contains(action)
        || action.startsWith("lesson-")
        || action.startsWith("language-");
  }

  Turn pressed(Memory memory, String action) {
    return switch (action) {
      case "again" -> again(memory);
      case "delete" -> erasure(memory);
      case "human" -> consultation.offered(memory);
      case "language" -> language(memory);
      case "language-id" -> speaking(memory, Language.ID);
      case "language-en" -> speaking(memory, Language.EN);
      case "lesson-1" -> lesson(memory, 1);
      case "lesson-2" -> lesson(memory, 2);
      case "lesson-3" -> lesson(memory, LESSONS);
      default -> welcome(memory);
    };
  }

  static Turn welcome(Memory memory) {
    return Turn.saying(memory.resting(), Menus.welcome());
  }

  Turn erasureAnswered(Memory memory, Answer answer) {
    if (answer == Answer.YES) {
      var erased = Memory.fresh(memory.language()).turned(memory.turn());
      return Turn.saying(erased, Utterance.of(ReplyKind.ACKNOWLEDGEMENT, Phrase.of("erase.done")))
          .with(new Effect.Erased());
    }
    return Turn.saying(memory.resting(), Menus.of("erase.kept"));
  }

  private static Turn again(Memory memory) {
    return memory.stage().withCounsellor()
        ? Turn.saying(
            memory.resting(),
            Utterance.of(ReplyKind.ACKNOWLEDGEMENT, Phrase.of("again.with-counsellor")))
        : Turn.saying(memory.resting(), Menus.again());
  }

  private static Turn erasure(Memory memory) {
    var key = memory.stage().withCounsellor() ? "erase.ask.with-counsellor" : "erase.ask";
    return Turn.saying(
        memory.at(new AwaitingErasure(memory.stage().rest())),
        Utterance.of(ReplyKind.QUESTION, Phrase.of(key))
            .offering(Choice.of("yes", "erase-yes"), Choice.of("no", "erase-no")));
  }

  private static Turn silence(Memory memory) {
    var key = memory.stage().withCounsellor() ? "silence.with-counsellor" : "silence";
    return told(memory.at(new Ready(false)), Phrase.of(key)).with(new Effect.Withdrawn());
  }

  private static Turn language(Memory memory) {
    return Turn.saying(
        memory.resting(),
        Utterance.of(ReplyKind.QUESTION, Phrase.of("language.ask"))
            .offering(Choice.of("language-id"), Choice.of("language-en")));
  }

  private static Turn speaking(Memory memory, Language language) {
    return Turn.saying(memory.speaking(language).resting(), Menus.of("language.done"));
  }

  private static Turn lesson(Memory memory, int number) {
    var lesson = Utterance.of(ReplyKind.ACKNOWLEDGEMENT, Phrase.of("lesson." + number));
    return Turn.saying(
        memory.resting(),
        number < LESSONS
            ? lesson.offering(
                Choice.of("lesson-" + (number + 1), "next-lesson"), Choice.of("again", "check"))
            : lesson.offering(Choice.of("again", "check"), Choice.of("human")));
  }

  /** One thing is said, and a check offered. */
  static Turn told(Memory memory, Phrase phrase) {
    return Turn.saying(
        memory.resting(),
        Utterance.of(ReplyKind.ACKNOWLEDGEMENT, phrase).offering(Choice.of("again", "check")));
  }
}
