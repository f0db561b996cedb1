package id.tapis.registry;

/** What a list is a list of; only P3MI tells whether a company may place workers abroad. */
public enum ListKind {
  P3MI,
  /** Organisations that may send apprentices to Japan. */
  SO,
  /** Agents that may place crews on ships. */
  SIUKAK,
  /** Centres that may train, and send nobody anywhere. */
  LPK,
  /** Permits to recruit for one order of workers, by company. */
  SIP2MI,
  /** Branch offices, by company. */
  BRANCHES;

  /** Whether it is a register of its own beside the one of placement companies. */
  public boolean neighbour() {
    return switch (this) {
      case SO, SIUKAK, LPK -> true;
      case P3MI, SIP2MI, BRANCHES -> false;
    };
  }
}
