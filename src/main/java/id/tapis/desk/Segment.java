package id.tapis.desk;

/** A stretch of a client's text, and what was seen in it: red, green or nothing. */
record Segment(String text, Mark mark, String signs) {

  /** What a stretch shows; red covers green where both were seen. */
  enum Mark {
    NONE,
    GREEN,
    RED
  }
}
