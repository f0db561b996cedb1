package id.tapis.conversation;

import id.tapis.intake.ClientId;
import java.time.Instant;

/** A client needs a human; the handover's id leads to what was said and checked. */
public record HandoverRequested(long handover, ClientId client, Ground ground, Instant at) {

  /** Why a case may be opened: the client agreed, or danger or age does not wait. */
  public enum Ground {
    CONSENT,
    URGENT,
    UNDER_18
  }
}
