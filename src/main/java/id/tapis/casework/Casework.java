package id.tapis.casework;

import java.util.List;
import java.util.Optional;

/**
 * What staff do with cases. Each call is checked against the permissions and written to the audit;
 * what is not granted throws {@link NotPermitted}.
 */
public interface Casework {

  QueueView queue(Staff by, QueueFilter filter);

  /** Marks the client's words as read when the reader is the case's counsellor. */
  Optional<CaseFile> show(CaseId id, Staff by);

  Deed take(CaseId id, Staff by);

  /** Puts a taken case back into the queue. */
  Deed giveBack(CaseId id, Staff by);

  /** Sends words to the client. */
  Deed write(CaseId id, Staff by, Letter letter);

  /** Keeps words for staff. */
  Deed note(CaseId id, Staff by, Note note);

  Deed close(CaseId id, Staff by, String outcome);

  /** Keeps a case from being erased while the law asks for it, or ends that. */
  Deed hold(CaseId id, Staff by, boolean on);

  /** The outcomes of config, in their order. */
  List<Outcome> outcomes();

  /** Whether a role was granted something; asks only, leaves no trace. */
  boolean may(Staff by, Permission permission);
}
