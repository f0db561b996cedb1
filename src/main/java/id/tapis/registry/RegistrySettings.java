package id.tapis.registry;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Knobs of the register: how old a list may be, and how many answers are kept at hand. */
@ConfigurationProperties("tapis.registry")
record RegistrySettings(
    @DefaultValue("31d") Duration freshest,
    @DefaultValue("90d") Duration oldest,
    @DefaultValue("180d") Duration listLag,
    @DefaultValue("10000") int cacheSize,
    @DefaultValue("1h") Duration cacheFor) {
  RegistrySettings {
    if (freshest.compareTo(oldest) > 0) {
      throw new IllegalArgumentException("tapis.registry.freshest is longer than oldest");
    }
  }

  static RegistrySettings usual() {
    return new RegistrySettings(
        Duration.ofDays(31),
        Duration.ofDays(90),
        Duration.ofDays(180),
        10_000,
        Duration.ofHours(1));
  }
}
