package id.tapis.registry;

/**
 * A body of exactly this name in another register, which allows something else; and its standing
 * there.
 */
public record Neighbour(ListKind register, Entry entry, Standing standing) {}
