package id.tapis.intake;

/** What a reply is for; decides whether it is sent again when nobody knows if it arrived. */
public enum ReplyKind {
  EMERGENCY(true),
  VERDICT(true),
  COUNSELLOR(true),
  QUESTION(true),
  NEWS(true),
  ACKNOWLEDGEMENT(false),
  MENU(false),
  REMINDER(false);

  private final boolean sentAgain;

  ReplyKind(boolean sentAgain) {
    this.sentAgain = sentAgain;
  }

  /** Whether one repeat is better than a loss. */
  public boolean sentAgain() {
    return sentAgain;
  }
}
