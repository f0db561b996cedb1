package id.tapis.intake;

import java.util.List;

/** Answers what somebody types behind the bot's name in any chat, from memory; nothing is kept. */
public interface InlineHandler {

  /** At most a few cards; none for what is too short to be a name. */
  List<Card> cards(String asked, String languageHint);

  /** A line to choose and the message that is sent when it is chosen. */
  record Card(String id, String title, String summary, String text) {}
}
