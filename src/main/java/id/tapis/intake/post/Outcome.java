package id.tapis.intake.post;

import java.time.Duration;

/** How the delivery of a letter went. */
public sealed interface Outcome {

  /** It arrived, under the channel's own message id or 0. */
  record Delivered(long messageId) implements Outcome {}

  /** It never left this machine. */
  record NotSent() implements Outcome {}

  /** It left, and nobody knows whether it arrived. */
  record Unknown() implements Outcome {}

  /** The channel asks for patience. */
  record TooMany(Duration rest) implements Outcome {}

  /** The client can't be reached any more. */
  record Gone() implements Outcome {}

  /** The client is at another address now. */
  record Moved(String address) implements Outcome {}

  /** It will never be accepted. */
  record Rejected(int code) implements Outcome {}
}
