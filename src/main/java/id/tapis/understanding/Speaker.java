package id.tapis.understanding;

/** Who speaks in a text, whatever the text is about. */
public enum Speaker {
  /** A recruiter, in his own words. */
  OFFERING,
  /** A client who tells of an offer or names a company, and asks. */
  ASKING,
  /** Somebody who warns others. */
  WARNING,
  /** News, testimony, an old story: nobody needs help now. */
  TELLING,
  /** Somebody in trouble, or asking help for another. */
  PLEADING,
  /** Greetings, homework, advertising for other things. */
  NEITHER;

  /** Whether an offer in such a text is quoted rather than made. */
  public boolean quotes() {
    return this == WARNING || this == TELLING;
  }
}
