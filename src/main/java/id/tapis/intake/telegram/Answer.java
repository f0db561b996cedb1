package id.tapis.intake.telegram;

import java.time.Duration;
import java.util.OptionalLong;

/** How the Bot API answered a call, or did not. */
sealed interface Answer {

  /** Accepted, with the whole body. */
  record Ok(byte[] body) implements Answer {}

  /** Understood and refused; a group may have moved to another id. */
  record Refused(int code, String reason, OptionalLong movedTo) implements Answer {

    boolean badToken() {
      return code == 401 || code == 404;
    }
  }

  /** To be asked again after a while. */
  record TooMany(Duration rest) implements Answer {}

  /** An error of the server, or of something before it. */
  record ServerError(int code) implements Answer {}

  /** The call never left. */
  record Unreachable() implements Answer {}

  /** The call left, and no whole answer came. */
  record Cut() implements Answer {}
}
