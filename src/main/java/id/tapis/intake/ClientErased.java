package id.tapis.intake;

import java.time.Instant;

/** A client's data was erased here; rooms to the right erase theirs in the same transaction. */
public record ClientErased(ClientId client, Instant at) {}
