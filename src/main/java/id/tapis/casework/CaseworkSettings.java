package id.tapis.casework;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Knobs of the case work: retention, the length of the queue shown, one sitting of a reader. */
@ConfigurationProperties("tapis.casework")
record CaseworkSettings(
    @DefaultValue("90d") Duration keepClosed,
    @DefaultValue("200") int queueShown,
    @DefaultValue("10m") Duration sitting) {}
