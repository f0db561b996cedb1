package id.tapis.conversation;

import java.util.Collection;
import java.util.Map;

/**
 * In how many reports a contact stood, and under how many names: for staff. Kept are keyed hashes,
 * so nobody can read a number or a name out of them.
 */
public interface ContactTraces {

  /** Reports are clients who brought the contact; names are companies it spoke for. */
  record Trace(int reports, int names) {
    /** Whether it says more than that this one client brought it under this one name. */
    public boolean telling() {
      return reports > 1 || names > 1;
    }
  }

  /** By contact, as a reading writes it; those never seen are left out. */
  Map<String, Trace> of(Collection<String> contacts);
}
