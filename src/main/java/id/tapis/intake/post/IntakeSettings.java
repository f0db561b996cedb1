package id.tapis.intake.post;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Knobs of the inbox and the outbox. */
@ConfigurationProperties("tapis.intake")
public record IntakeSettings(
    @DefaultValue("data/tapis.key") Path keyFile,
    @DefaultValue("true") boolean works,
    @DefaultValue("8") int handlers,
    @DefaultValue("32") int senders,
    @DefaultValue("3") int tries,
    @DefaultValue("2s") Duration joinWithin,
    @DefaultValue("24h") Duration giveUpAfter,
    @DefaultValue Keep keep) {

  /** How long what clients wrote and heard is kept. */
  public record Keep(
      @DefaultValue("72h") Duration messages,
      @DefaultValue("24h") Duration replies,
      @DefaultValue("365d") Duration clients) {}
}
