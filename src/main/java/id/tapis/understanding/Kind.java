package id.tapis.understanding;

/** What a text is: an offer, a question about a company, a cry for help, or something else. */
public enum Kind {
  OFFER,
  AGENCY_QUERY,
  DISTRESS,
  OTHER
}
