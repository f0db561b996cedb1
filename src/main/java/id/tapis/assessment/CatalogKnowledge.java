package id.tapis.assessment;

import java.util.List;
import java.util.Optional;

/** The catalogue as others may ask it. */
record CatalogKnowledge(Catalog catalog) implements Knowledge {

  @Override
  public List<String> modi() {
    return List.copyOf(catalog.modi().keySet());
  }

  @Override
  public List<String> indicators() {
    return List.copyOf(catalog.indicators().keySet());
  }

  @Override
  public Optional<DestinationStatus> destination(String country) {
    return Optional.ofNullable(catalog.countries().get(country))
        .map(it -> new DestinationStatus(it.iso2(), it.nameId(), it.status(), it.statusAsOf()));
  }
}
