package id.tapis.assessment;

/** How dangerous an offer looks; ordered from most to least pressing. */
public enum Risk {
  URGENT,
  HIGH,
  CAUTION,
  NO_SIGNS,
  NOT_ASSESSED
}
