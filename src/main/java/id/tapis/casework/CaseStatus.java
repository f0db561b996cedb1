package id.tapis.casework;

/** Where a case stands between arriving and ending. */
public enum CaseStatus {
  QUEUED,
  TAKEN,
  CLOSED
}
