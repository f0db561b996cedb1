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
      case Deed.Done it -> good("done." + action);
      case Deed.HeldBy it -> new Notice("deed.held-by", it.counsellor(), false);
      case Deed.NotTaken it -> bad("deed.not-taken");
      case Deed.AlreadyClosed it -> bad("deed.already-closed");
      case Deed.Erased it -> bad("deed.erased");
      case Deed.NeedsSecondPerson it -> new Notice("deed.second-person", it.outcome(), false);
      case Deed.ChangedMeanwhile it -> bad("deed.changed");
      case Deed.NoSuchCase it -> bad("deed.no-such-case");
      case Deed.NoSuchOutcome it -> bad("deed.no-such-outcome");
    };
  }
}
