package id.tapis.assessment;

import id.tapis.registry.Lookup;
import id.tapis.registry.Registry;
import id.tapis.registry.Standing;
import id.tapis.understanding.Mention;
import java.util.Optional;

/** A body the text names and what the register has on it; public bodies stand in none. */
public record AgencyFinding(Mention mention, Lookup lookup) {

  private static final Lookup IN_NO_REGISTER =
      new Lookup.CannotCheck(Standing.Reason.NO_STATUS_ON_FILE, Optional.empty());

  static AgencyFinding of(Mention mention, Registry registry) {
    return new AgencyFinding(
        mention, company(mention) ? registry.lookup(mention.name()) : IN_NO_REGISTER);
  }

  boolean company() {
    return company(mention);
  }

  private static boolean company(Mention mention) {
    return mention.form() != Mention.Form.PUBLIC_BODY;
  }
}
