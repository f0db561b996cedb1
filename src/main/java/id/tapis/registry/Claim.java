package id.tapis.registry;

/**
 * A company on file that a text claims to speak for or asks about: as written there, from one
 * UTF-16 position to another, which is no more part of it.
 */
public record Claim(String name, int from, int to, boolean asked, Lookup lookup) {}
