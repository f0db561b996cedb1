package id.tapis.intake;

/** Encrypts what clients say; what is sealed for one place opens only there. */
public interface Vault {

  /** Seals text for the given place (table, column and row as text). */
  byte[] seal(String text, String place);

  /** Opens what was sealed for the same place. */
  String open(byte[] sealed, String place);

  /** A keyed hash as 26 letters and digits, for looking up without knowing. */
  String pseudonym(String text);
}
