package id.tapis.casework;

/** Who acts at the desk: a sign-in name of at most 64 characters, and a role. */
public record Staff(String name, Role role) {
  public Staff {
    if (name.isBlank() || name.length() > 64) {
      throw new IllegalArgumentException("Not a staff name");
    }
  }
}
