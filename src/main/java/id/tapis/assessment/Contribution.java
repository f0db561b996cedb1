package id.tapis.assessment;

/**
 * How much one thing seen in a text speaks for danger rather than for an ordinary offer, in log
 * units; below zero it speaks against. All contributions of a text add up to what the model thinks.
 */
public record Contribution(String feature, double weight) {}
