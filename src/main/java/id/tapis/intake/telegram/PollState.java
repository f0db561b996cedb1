package id.tapis.intake.telegram;

/** How polling goes, in the words of the health page. */
enum PollState {
  STARTING("starting"),
  GOOD("good"),
  TOKEN_REFUSED("token refused"),
  OTHER_POLLER("another poller or a webhook has the updates"),
  TOO_MANY("asked to wait"),
  REFUSED("refused"),
  SERVER_ERROR("server error"),
  BROKEN_ANSWER("broken answer"),
  UNREACHABLE("unreachable"),
  CUT("connection cut"),
  INBOX_AWAY("inbox away");

  private final String words;

  PollState(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
