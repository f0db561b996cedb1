package id.tapis.understanding.paper;

/** What was read of a picture or a document a client sent. */
public sealed interface Seen {

  /** Its letters, line by line, as far as they could be read. */
  record Words(String text) implements Seen {}

  /** Nothing, and why. */
  record Nothing(Why why) implements Seen {}

  /** What is in the way. */
  enum Why {
    /** No program that reads letters is installed. */
    NO_READER,
    /** Too many dots, pages or megabytes, or it took too long. */
    TOO_HEAVY,
    DAMAGED,
    /** A document that asks for a password. */
    LOCKED,
    /** A film, a sticker, a file of another sort. */
    NO_PICTURE,
    /** A picture without letters. */
    NO_WORDS
  }
}
