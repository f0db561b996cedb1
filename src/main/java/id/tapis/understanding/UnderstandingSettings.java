package id.tapis.understanding;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Knobs of reading: how many readings are remembered, for how long, and of texts how long. */
@ConfigurationProperties("tapis.understanding")
record UnderstandingSettings(
    @DefaultValue("500") int remembered,
    @DefaultValue("10m") Duration rememberedFor,
    @DefaultValue("5000") int longestRemembered) {}
