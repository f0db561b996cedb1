package id.tapis.intake;

import java.time.Instant;

/** A client blocked us or can no longer be reached. */
public record ClientGone(ClientId client, Instant at) {}
