package id.tapis.casework;

/** What a counsellor writes to a client; the only words of staff that are ever sent. */
public record Letter(String words) {

  /** Fits into one chat message. */
  public static final int LONGEST = 3500;

  public Letter {
    words = words.strip();
    if (words.isEmpty() || words.length() > LONGEST) {
      throw new IllegalArgumentException("A letter has 1 to %d characters".formatted(LONGEST));
    }
  }
}
