package id.tapis.conversation;

import id.tapis.intake.ClientId;
import java.time.Instant;

/** A client whom a counsellor looks after wrote something; the words stand in the transcript. */
public record ClientWrote(ClientId client, Instant at) {}
