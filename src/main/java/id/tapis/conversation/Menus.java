package id.tapis.conversation;

import id.tapis.intake.ReplyKind;

/** Messages that say what can be done here. */
final class Menus {

  private Menus() {}

  static Utterance welcome() {
    return menu(
        Phrase.of("welcome.first"),
        Phrase.of("welcome.who"),
        Phrase.of("welcome.open"),
        Phrase.of("welcome.delete"));
  }

  static Utterance of(String key) {
    return menu(Phrase.of(key));
  }

  /** Whoever comes back to an old button or is lost. */
  static Utterance past() {
    return menu(Phrase.of("past"));
  }

  static Utterance again() {
    return Utterance.of(ReplyKind.QUESTION, Phrase.of("again"))
        .offering(Choice.of("facts"), Choice.of("human"));
  }

  private static Utterance menu(Phrase... phrases) {
    return Utterance.of(ReplyKind.MENU, phrases)
        .offering(Choice.of("again", "check"), Choice.of("human"), Choice.of("lesson-1"))
        .offering(Choice.of("language"), Choice.of("delete"));
  }
}
