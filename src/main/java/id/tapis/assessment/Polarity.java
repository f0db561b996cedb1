package id.tapis.assessment;

/** Whether a sign warns (red) or speaks for the offer (green). */
public enum Polarity {
  RED,
  GREEN
}
