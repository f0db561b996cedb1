package id.tapis.conversation;

import id.tapis.assessment.Risk;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Knobs of the conversation: how long a check without a case is kept, how soon a human aims to
 * answer, how long and how many companies a client may watch, how long contacts are counted, and
 * the program that reads letters in pictures.
 */
@ConfigurationProperties("tapis.conversation")
record ConversationSettings(
    @DefaultValue("72h") Duration forgetAfter,
    @DefaultValue("15m") Duration urgentWithin,
    @DefaultValue("1h") Duration highWithin,
    @DefaultValue("6h") Duration cautionWithin,
    @DefaultValue("72h") Duration restWithin,
    @DefaultValue("365d") Duration watchFor,
    @DefaultValue("20") int mostWatches,
    @DefaultValue("180d") Duration traceFor,
    @DefaultValue("tesseract") String letterReader) {

  Duration within(Risk risk) {
    return switch (risk) {
      case URGENT -> urgentWithin;
      case HIGH -> highWithin;
      case CAUTION, NOT_ASSESSED -> cautionWithin;
      case NO_SIGNS -> restWithin;
    };
  }
}
