package id.tapis.registry;

import java.time.Instant;
import java.time.LocalDate;

/** A list on file; current if it is in use and no newer one of the same publisher is. */
public record SnapshotStatus(
    long id,
    ListKind register,
    String publisher,
    LocalDate asOf,
    boolean complete,
    boolean official,
    int rows,
    Instant importedAt,
    ListState state,
    boolean current) {}
