package id.tapis.intake.post;

import id.tapis.intake.ClientMessage;

/** What a message as it came turned out to be. */
public sealed interface Incoming {

  /** Words or a deed of a client; the mark is the same for a message and its edits, or empty. */
  record Said(Writer writer, ClientMessage message, String mark) implements Incoming {

    /** The client's words, empty where there are none. */
    public String words() {
      return switch (message) {
        case ClientMessage.Text it -> it.text();
        case ClientMessage.Edited it -> it.text();
        case ClientMessage.Picture it -> it.caption();
        case ClientMessage.Command it -> it.argument();
        case ClientMessage.Pressed it -> "";
        case ClientMessage.Voice it -> "";
        case ClientMessage.Unreadable it -> "";
      };
    }
  }

  /** A client blocked us. */
  record Left(Writer writer) implements Incoming {}

  /** Nothing for us. */
  record Nothing() implements Incoming {}
}
