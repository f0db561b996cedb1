package id.tapis.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the catalogues say about modi, signs and countries, for wording and pages; ids are those of
 * config.
 */
public interface Knowledge {

  List<String> modi();

  /** Ids of services fitting the modus; empty for an unknown modus. */
  List<String> servicesFor(String modus);

  /** How many questions the bundles hold for this modus ({@code modus.<id>.ask.1} …). */
  int questions(String modus);

  Optional<DestinationStatus> destination(String country);

  /** How a country stands as a place to work: status id of config/destinations, and its date. */
  record DestinationStatus(String country, String status, LocalDate asOf) {}
}
