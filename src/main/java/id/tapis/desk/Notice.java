package id.tapis.desk;

import id.tapis.casework.Deed;

/** What a page tells after an action: a key of the bundle with its one word. */
record Notice(String key, String word, boolean good) {

  static Notice good(String key) {
    return new Notice(key, "", true);
  }

  static Notice bad(String key) {
    return new Notice(key, "", false);
  }

  /** The sentence for what came of an action. */
  static Notice of(String action, Deed deed) {
    return switch (deed) {
      case Deed.Done() -> good("done." + action);
      case Deed.HeldBy(var counsellor) -> new Notice("deed.held-by", counsellor, false);
      case Deed.NotTaken() -> bad("deed.not-taken");
      case Deed.AlreadyClosed() -> bad("deed.already-closed");
      case Deed.Erased() -> bad("deed.erased");
      case Deed.NeedsSecondPerson(var outcome) -> new Notice("deed.second-person", outcome, false);
      case Deed.ChangedMeanwhile() -> bad("deed.changed");
      case Deed.NoSuchCase() -> bad("deed.no-such-case");
      case Deed.NoSuchOutcome() -> bad("deed.no-such-outcome");
    };
  }
}
