package id.tapis.intake;

/** Removes identity numbers of persons from text before it is kept; contacts of recruiters stay. */
public interface Redaction {
  String redact(String text);
}
