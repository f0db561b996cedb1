package id.tapis.desk;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Partner agencies that may ask over REST, each with its own key; none by default. */
@ConfigurationProperties("tapis.partners")
record PartnerSettings(@DefaultValue Map<String, String> keys) {
  private static final int SHORTEST = 24;

  PartnerSettings {
    keys = Map.copyOf(keys);
    for (var partner : keys.entrySet()) {
      if (partner.getValue().length() < SHORTEST) {
        throw new IllegalArgumentException(
            "tapis.partners.keys.%s has fewer than %d characters"
                .formatted(partner.getKey(), SHORTEST));
      }
    }
  }

  @Override
  public String toString() {
    return "PartnerSettings" + keys.keySet();
  }
}
