package id.tapis.conversation;

import id.tapis.conversation.ConsentChanged.Purpose;
import id.tapis.intake.ReplyKind;
import id.tapis.registry.Entry;
import id.tapis.registry.Registry;

/** Asks whether news of a company shall be sent, and takes that back. */
record Watching(Registry registry, ConversationSettings settings) {

  /** The button under an answer about a company on file. */
  static final Choice OFFER = Choice.of("watch");

  /** About the company that was asked about last; without one there is nothing to watch. */
  Turn begun(Memory memory) {
    return memory
        .company()
        .flatMap(registry::entry)
        .map(it -> asking(memory, it))
        .orElseGet(() -> Turn.saying(memory.resting(), Menus.past()));
  }

  private Turn asking(Memory memory, Entry company) {
    var stage = new Stage.AskingWatch(company.id(), memory.stage().rest());
    return Turn.saying(
        memory.at(stage),
        Utterance.of(
                ReplyKind.QUESTION,
                Phrase.of("consent.watch", company.name(), settings.watchFor()),
                Phrase.of("consent.text", Phrase.of("consent.version")))
            .offering(Choice.of("yes", "watch-yes"), Choice.of("no", "not-now")));
  }

  Turn answered(Memory memory, Stage.AskingWatch asked, Answer answer) {
    var company = registry.entry(asked.company());
    if (answer != Answer.YES || company.isEmpty()) {
      return Turn.saying(memory.resting(), Menus.of("watch.declined"));
    }
    var done = Phrase.of("watch.done", company.get().name(), settings.watchFor());
    return Commands.told(memory, done)
        .with(new Effect.Consented(Purpose.WATCH, true))
        .with(new Effect.Watched(company.get()));
  }

  /** No more news of any company; nothing is asked, since nothing is lost. */
  static Turn ended(Memory memory) {
    return Commands.told(memory, Phrase.of("watch.ended"))
        .with(new Effect.Consented(Purpose.WATCH, false));
  }
}
