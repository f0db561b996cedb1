package id.tapis.casework;

/** What staff write for staff; no way leads from here to a client. */
public record Note(String words) {

  /** Longer than any hand-over needs. */
  public static final int LONGEST = 10_000;

  public Note {
    words = words.strip();
    if (words.isEmpty() || words.length() > LONGEST) {
      throw new IllegalArgumentException("A note has 1 to %d characters".formatted(LONGEST));
    }
  }
}
