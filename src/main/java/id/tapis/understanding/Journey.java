package id.tapis.understanding;

/** How far the person has gone with the offer; command line and API call it stage. */
public enum Journey {
  CONSIDERING,
  PAID,
  PAPERS_HANDED_OVER,
  TRAVELLING,
  ABROAD,
  BACK
}
