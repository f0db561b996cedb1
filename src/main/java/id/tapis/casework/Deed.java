package id.tapis.casework;

/** What came of an action on a case; all but {@code Done} changed nothing. */
public sealed interface Deed {

  record Done() implements Deed {}

  /** Somebody else has the case. */
  record HeldBy(String counsellor) implements Deed {}

  /** It must be taken first. */
  record NotTaken() implements Deed {}

  record AlreadyClosed() implements Deed {}

  /** The client's data was erased: there is nobody to write to. */
  record Erased() implements Deed {}

  /** This outcome is for somebody other than the case's counsellor to confirm. */
  record NeedsSecondPerson(String outcome) implements Deed {}

  /** The case changed in the same moment: look again. */
  record ChangedMeanwhile() implements Deed {}

  record NoSuchCase() implements Deed {}

  record NoSuchOutcome() implements Deed {}
}
