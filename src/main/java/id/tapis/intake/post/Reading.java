package id.tapis.intake.post;

import id.tapis.intake.ClientMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Kept messages read as one: usually one, or the parts of a long paste. */
record Reading(List<Inbox.Kept> rows, Incoming content, int lastLength) {

  private static final int PERHAPS_CUT = 4000;
  private static final int SURELY_CUT = 4096;

  static Reading of(Inbox.Kept row, Incoming content) {
    int length =
        content instanceof Incoming.Said said && said.message() instanceof ClientMessage.Text text
            ? text.text().length()
            : 0;
    return new Reading(List.of(row), content, length);
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

  /** Both as one, when both are text. */
  Optional<Reading> with(Reading next) {
    if (content instanceof Incoming.Said said
        && said.message() instanceof ClientMessage.Text text
        && next.content instanceof Incoming.Said more
        && more.message() instanceof ClientMessage.Text rest) {
      var glue = lastLength == SURELY_CUT ? "" : "\n";
      var words = text.text() + glue + rest.text();
      var joined = new ClientMessage.Text(text.from(), words, text.forwarded());
      var all = new ArrayList<>(rows);
      all.addAll(next.rows);
      var both = new Incoming.Said(said.writer(), joined, said.mark());
      return Optional.of(new Reading(List.copyOf(all), both, next.lastLength));
    }
    return Optional.empty();
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
