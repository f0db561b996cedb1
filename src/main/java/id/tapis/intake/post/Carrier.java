package id.tapis.intake.post;

import id.tapis.intake.Reply;
import java.time.Duration;

/** Brings letters to the clients of one channel. */
public interface Carrier {

  /** The channel's name, as clients are kept with. */
  String channel();

  /** Whether a letter delivered twice shows once. */
  boolean repeatable();

  /** How long to wait before this reply may go; asking takes the permit when the wait is zero. */
  Duration hold(Reply reply);

  Outcome deliver(Letter letter);
}
