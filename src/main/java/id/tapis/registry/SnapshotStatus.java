package id.tapis.registry;

import java.time.Instant;
import java.time.LocalDate;

/** A list on file; current if no newer one of the same publisher has come. */
public record SnapshotStatus(
    String publisher,
    LocalDate asOf,
    boolean complete,
    boolean official,
    int rows,
    Instant importedAt,
    boolean current) {}
