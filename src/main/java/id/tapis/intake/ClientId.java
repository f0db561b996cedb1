package id.tapis.intake;

/**
 * A client's pseudonym: a keyed hash of channel and address, the same for the same person and key.
 */
public record ClientId(String value) {
  public ClientId {
    if (!value.matches("[a-z2-7]{26}")) {
      throw new IllegalArgumentException("Not a pseudonym of 26 letters and digits");
    }
  }
}
