package id.tapis.conversation;

import id.tapis.intake.ClientId;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** Who said what; kept briefly, or as long as the case that needs it. */
public interface Transcripts {

  /** Oldest first. */
  List<Line> of(ClientId client);

  /** Writes to the client as a counsellor, in the caller's transaction; answers the reply's id. */
  long write(ClientId client, String words);

  /** Keeps the lines of a client until the case that needs them is over. */
  void keep(ClientId client);

  /**
   * Ends the keeping, in the caller's transaction: the client talks to the bot again, lines and
   * handovers go at the given time.
   */
  void release(ClientId client, Instant forgetAt);

  /** One thing said; the reply id leads to its delivery when we said it. */
  record Line(Speaker speaker, String words, Instant at, OptionalLong reply) {}

  /** Who spoke. */
  enum Speaker {
    CLIENT,
    BOT,
    COUNSELLOR
  }
}
