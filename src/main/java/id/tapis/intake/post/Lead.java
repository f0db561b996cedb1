package id.tapis.intake.post;

/** Whether this instance is the one that works. */
interface Lead {

  /** The answer may be that nobody can tell now. */
  enum Answer {
    OURS,
    THEIRS,
    UNKNOWN
  }

  /** Takes the lead if it is free; called again and again. */
  Answer ask();

  void leave();
}
