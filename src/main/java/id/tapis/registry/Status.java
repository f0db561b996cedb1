package id.tapis.registry;

/** What a source says about a company on a day; {@link Standing} is what may be told of it. */
enum Status {
  LICENSED,
  SUSPENDED,
  SANCTION_ENDED,
  REVOKED,
  REVOKED_ON_REQUEST,
  EXPIRED,
  NOT_REGISTERED,
  UNKNOWN
}
