package id.tapis.understanding;

/**
 * A part of a text that a model takes to show an indicator, with its probability from 0 to 1; only
 * beside other signs worth anything.
 */
public record Hint(String indicator, double probability, Span span) {}
