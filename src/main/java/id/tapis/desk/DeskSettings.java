package id.tapis.desk;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Knobs of the desk; without a password for the first administrator one is made and shown once. */
@ConfigurationProperties("tapis.desk")
record DeskSettings(
    @DefaultValue("admin") String adminName,
    @DefaultValue("") String adminPassword,
    @DefaultValue("30m") Duration idle,
    @DefaultValue("12h") Duration longest,
    @DefaultValue("60s") Duration longestDelay,
    @DefaultValue("Asia/Jakarta") ZoneId zone) {

  @Override
  public String toString() {
    return "DeskSettings[adminName=%s]".formatted(adminName);
  }
}
