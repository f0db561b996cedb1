package id.tapis.assessment;

/** A known way of deceiving that the text resembles, with a confidence from 0 to 1. */
public record ModusMatch(String modus, double confidence) {}
