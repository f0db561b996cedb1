package id.tapis.conversation;

import id.tapis.intake.ReplyKind;
import id.tapis.intake.Sight;
import java.util.Locale;
import java.util.Optional;

/** What is told of something that could not be read, and what may be done instead. */
final class Unread {

  private Unread() {}

  static Turn told(Memory memory, String what) {
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

  /** Each reason has its sentence; a picture that nobody looked at has one without. */
  static String picture(Optional<Sight> sight) {
    return sight
        .filter(Sight.Nothing.class::isInstance)
        .map(it -> ((Sight.Nothing) it).why().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .map("picture."::concat)
        .orElse("picture");
  }
}
