package id.tapis.intake.post;

import id.tapis.intake.ClientId;
import id.tapis.intake.ReplyKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A waiting reply with what is known about its way; without a letter nobody can be reached. */
record Parcel(
    long id,
    ClientId client,
    ReplyKind kind,
    Timing timing,
    boolean resent,
    boolean erased,
    String channel,
    Optional<Letter> letter) {

  /** When it was made, when it may go, and how often that was tried. */
  record Timing(Instant made, Instant due, int attempts) {

    /** Twice as long each time, up to half a minute. */
    Duration backOff() {
      return Duration.ofMillis(Math.min(30_000, 500L << Math.min(attempts, 6)));
    }
  }

  static Parcel of(long id, ResultSet row, Envelope envelope, ClientBook clients)
      throws SQLException {
    var client = new ClientId(row.getString("client_id"));
    var kind = ReplyKind.valueOf(row.getString("kind"));
    var timing =
        new Timing(Rows.time(row, "created_at"), Rows.time(row, "due_at"), row.getInt("attempts"));
    var channel = row.getString("channel");
    Optional<Letter> letter = Optional.empty();
    if (channel != null && Rows.maybeTime(row, "blocked_at") == null) {
      var reply = envelope.open(id, client, kind, row.getBytes("body"));
      letter = Optional.of(new Letter(id, reply, clients.address(client, row.getBytes("address"))));
    }
    return new Parcel(
        id,
        client,
        kind,
        timing,
        row.getBoolean("resent"),
        Rows.maybeTime(row, "erased_at") != null,
        channel == null ? "" : channel,
        letter);
  }
}
