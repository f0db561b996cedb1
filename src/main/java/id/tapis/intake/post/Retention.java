package id.tapis.intake.post;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.moments.HourHasPassed;
import org.springframework.stereotype.Component;

/** Forgets what clients wrote and heard when its time is over, every hour. */
@Component("postRetention")
class Retention {

  private static final Logger log = LoggerFactory.getLogger(Retention.class);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final IntakeSettings.Keep keep;

  Retention(JdbcClient jdbc, Clock clock, IntakeSettings settings) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.keep = settings.keep();
  }

  @EventListener
  void on(ApplicationReadyEvent ready) {
    forget();
  }

  @EventListener
  void on(HourHasPassed hour) {
    forget();
  }

  /** Waiting messages and replies are never forgotten here. */
  void forget() {
    int messages =
        change("delete from inbox where state <> 'OPEN' and received_at < ?", keep.messages());
    int lines = change("delete from web_line where said_at < ?", keep.messages());
    int replies =
        change(
            "update outbox set body = null where body is not null and ended_at < ?",
            keep.replies());
    int clients =
        change(
            "delete from client where seen_at < ? and not exists (select 1 from outbox where"
                + " outbox.client_id = client.id and outbox.state in ('WAITING', 'SENDING'))",
            keep.clients());
    if (messages + lines + replies + clients > 0) {
      log.info(
          "Forgot {} messages, {} web lines, {} replies, {} addresses",
          messages,
          lines,
          replies,
          clients);
    }
  }

  private int change(String sql, Duration age) {
    OffsetDateTime limit = Rows.time(clock.instant().minus(age));
    return jdbc.sql(sql).param(limit).update();
  }
}
