package id.tapis.intake.post;

import id.tapis.intake.ClientMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Kept messages read as one: usually one, or the parts of a long paste or of an album. */
record Reading(List<Inbox.Kept> rows, Incoming content, int lastLength) {

  private static final int PERHAPS_CUT = 4000;
  private static final int SURELY_CUT = 4096;

  static Reading of(Inbox.Kept row, Incoming content) {
    return new Reading(List.of(row), content, length(content));
  }

  /** Of an album never all is known to be there. */
  private static int length(Incoming content) {
    if (!(content instanceof Incoming.Said said)) {
      return 0;
    }
    return switch (said.message()) {
      case ClientMessage.Text it -> it.text().length();
      case ClientMessage.Picture it -> it.album().isEmpty() ? 0 : PERHAPS_CUT;
      case ClientMessage.Edited it -> 0;
      case ClientMessage.Command it -> 0;
      case ClientMessage.Pressed it -> 0;
      case ClientMessage.Voice it -> 0;
      case ClientMessage.Unreadable it -> 0;
    };
  }

  Inbox.Kept first() {
    return rows.getFirst();
  }

  Inbox.Kept last() {
    return rows.getLast();
  }

  /** Whether the client's app may have cut here, so that another part may follow. */
  boolean mayGoOn() {
    return lastLength >= PERHAPS_CUT;
  }

  /** Both as one, when both are text or pictures of one album. */
  Optional<Reading> with(Reading next) {
    return content instanceof Incoming.Said said && next.content instanceof Incoming.Said more
        ? joined(said.message(), more.message())
            .map(it -> with(next, new Incoming.Said(said.writer(), it, said.mark())))
        : Optional.empty();
  }

  private Optional<ClientMessage> joined(ClientMessage one, ClientMessage other) {
    if (one instanceof ClientMessage.Text text && other instanceof ClientMessage.Text rest) {
      var glue = lastLength == SURELY_CUT ? "" : "\n";
      var words = text.text() + glue + rest.text();
      return Optional.of(new ClientMessage.Text(text.from(), words, text.forwarded()));
    }
    return one instanceof ClientMessage.Picture picture
            && other instanceof ClientMessage.Picture next
        ? picture.with(next).map(it -> it)
        : Optional.empty();
  }

  private Reading with(Reading next, Incoming both) {
    var all = new ArrayList<>(rows);
    all.addAll(next.rows);
    return new Reading(List.copyOf(all), both, next.lastLength);
  }

  /** The same rows, understood better. */
  Reading saying(Incoming other) {
    return new Reading(rows, other, lastLength);
  }

  /** The same, with nothing to follow. */
  Reading finished() {
    return new Reading(rows, content, 0);
  }

  /** The rows' numbers, for the log. */
  String numbers() {
    return rows.stream().map(it -> String.valueOf(it.seq())).collect(Collectors.joining("+"));
  }
}
