package id.tapis.intake;

/** What could be read of a picture or document that a client sent. */
public sealed interface Sight {

  /** Its letters, line by line, and of how many pictures they are. */
  record Words(String text, int pictures) implements Sight {
    public Words(String text) {
      this(text, 1);
    }
  }

  /** Nothing, and why. */
  record Nothing(Why why) implements Sight {}

  /** What was read, or an empty text. */
  default String text() {
    return "";
  }

  /** Of how many pictures something was read. */
  default int pictures() {
    return 0;
  }

  /** What was in the way. */
  enum Why {
    /** Nothing that reads letters is installed. */
    NO_READER,
    TOO_HEAVY,
    DAMAGED,
    /** A document that asks for a password. */
    LOCKED,
    /** A film, or a file of another sort. */
    NO_PICTURE,
    NO_WORDS,
    /** It could not be fetched any more. */
    GONE
  }
}
