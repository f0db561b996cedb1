package id.tapis.conversation;

import id.tapis.intake.ClientId;
import java.time.Instant;

/** A client gave or withdrew one consent; the text version is the bundle's, as it was shown. */
public record ConsentChanged(
    ClientId client, Purpose purpose, boolean given, String textVersion, Instant at) {

  /** What a consent is for; each is asked on its own. */
  public enum Purpose {
    OPEN_CASE,
    SHARE,
    KEEP_EVIDENCE,
    BE_CALLED,
    WATCH
  }
}
