package id.tapis.assessment;

import id.tapis.knowledge.Home;
import java.util.List;
import java.util.Optional;

/** What the catalogues hold, for wording and pages; ids are those of config. */
public interface Knowledge {

  static Knowledge load(Home home) {
    return new CatalogKnowledge(Catalog.load(home));
  }

  List<String> modi();

  List<String> indicators();

  Optional<DestinationStatus> destination(String country);

  /**
   * A country as a place to work: status id of config/destinations, and its date as the source
   * gives it.
   */
  record DestinationStatus(String country, String name, String status, String asOf) {}
}
