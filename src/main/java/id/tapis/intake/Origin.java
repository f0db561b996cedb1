package id.tapis.intake;

import java.time.Instant;

/** Who wrote and when; the language is what their app hints (BCP 47), empty when unknown. */
public record Origin(ClientId client, String languageHint, Instant at) {}
