package id.tapis.desk;

import id.tapis.casework.Role;
import id.tapis.casework.Staff;
import java.time.Instant;

/** Somebody who can sign in; a one-time password must be changed before anything else. */
record Account(
    String name, String password, Role role, boolean enabled, boolean oneTime, Instant changedAt) {

  /** Letters, digits, dot, dash and underscore; two to 64 of them. */
  static boolean isName(String name) {
    return name.length() >= 2
        && name.length() <= 64
        && name.chars()
            .allMatch(
                it ->
                    (it >= 'a' && it <= 'z') || (it >= '0' && it <= '9') || ".-_".indexOf(it) >= 0);
  }

  Staff staff() {
    return new Staff(name, role);
  }

  @Override
  public String toString() {
    return "Account[%s, %s]".formatted(name, role);
  }
}
