package id.tapis.understanding;

/** A label a model gives, with its probability from 0 to 1. */
public record Scored(String label, double probability) {}
