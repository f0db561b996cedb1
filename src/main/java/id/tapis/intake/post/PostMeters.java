package id.tapis.intake.post;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long the oldest message and the oldest reply have been waiting. */
@Component
class PostMeters {

  private final JdbcClient jdbc;
  private final Clock clock;

  PostMeters(JdbcClient jdbc, Clock clock, MeterRegistry meters) {
    this.jdbc = jdbc;
    this.clock = clock;
    gauge(meters, "inbox", "select min(received_at) from inbox where state = 'OPEN'");
    gauge(meters, "outbox", "select min(created_at) from outbox where state = 'WAITING'");
  }

  private void gauge(MeterRegistry meters, String box, String oldest) {
    Gauge.builder("tapis.oldest.seconds", () -> age(oldest)).tag("box", box).register(meters);
  }

  private double age(String oldest) {
    return jdbc.sql(oldest)
        .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
        .single()
        .map(it -> Duration.between(it.toInstant(), clock.instant()).toMillis() / 1000.0)
        .orElse(0.0);
  }
}
