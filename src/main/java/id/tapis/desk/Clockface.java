package id.tapis.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Times as the office reads them. */
@Component
class Clockface {
  private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM HH:mm");
  private final Clock clock;
  private final DeskSettings settings;

  Clockface(Clock clock, DeskSettings settings) {
    this.clock = clock;
    this.settings = settings;
  }

  /** How long ago, in the largest unit that fills. */
  record Age(String unit, long count) {}

  public Age age(Instant since) {
    var passed = Duration.between(since, clock.instant());
    if (passed.toMinutes() < 1) {
      return new Age("now", 0);
    }
    if (passed.toHours() < 1) {
      return new Age("minutes", passed.toMinutes());
    }
    return passed.toHours() < 48
        ? new Age("hours", passed.toHours())
        : new Age("days", passed.toDays());
  }

  public String full(Instant at) {
    return FULL.format(at.atZone(settings.zone()));
  }

  public String brief(Instant at) {
    return SHORT.format(at.atZone(settings.zone()));
  }

  public String zone() {
    return settings.zone().getId();
  }

  String minute() {
    return full(clock.instant());
  }
}
