package id.tapis.understanding;

/**
 * One word as we read it, lower case, look-alikes and slang undone, and where it stands in the
 * original.
 */
public record Token(String word, Span span) {}
