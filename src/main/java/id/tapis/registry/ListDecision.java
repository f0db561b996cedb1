package id.tapis.registry;

/** What became of a wish to put a list in use, or take it out. */
public enum ListDecision {
  DONE,
  /** Who brought a list does not approve it. */
  NEEDS_SECOND_PERSON,
  /** The list has meanwhile another state. */
  CHANGED_MEANWHILE,
  NO_SUCH_LIST
}
