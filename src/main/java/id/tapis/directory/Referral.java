package id.tapis.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One service, as its file in config/referrals says. */
record Referral(
    String id,
    String name,
    String kind,
    String scope,
    List<String> useWhen,
    List<String> services,
    @Nullable String hours,
    List<Contact> contacts,
    @Nullable List<String> prepare,
    @Nullable String caution,
    String reach,
    List<String> source) {

  /** A contact and whether anybody confirmed it; confirmed is the day an editor did. */
  record Contact(
      String type,
      String value,
      @Nullable String note,
      Status status,
      @Nullable String confirmed,
      List<String> source) {

    boolean mayBeShown() {
      return status == Status.press_recent || confirmed != null;
    }
  }

  /** As in the source; only {@code press_recent} may be shown without an editor's word. */
  enum Status {
    press_recent,
    press_old_verify,
    local_example_verify,
    ok
  }
}
