package id.tapis.directory;

import id.tapis.knowledge.Home;
import java.util.List;
import java.util.Optional;

/** Who can help, where; never shows a contact nobody confirmed. */
public interface Directory {

  static Directory load(Home home) {
    return ReferralDirectory.load(home);
  }

  Optional<Service> service(String id);

  /** Services for these route ids in their order, unknown ids left out. */
  List<Service> services(List<String> ids);

  /**
   * Lines for someone in danger: the mission of the country (ISO 3166 alpha-2) first where there is
   * one.
   */
  List<Service> emergency(Optional<String> country);
}
