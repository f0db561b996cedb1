package id.tapis.assessment;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What holds for all destinations, as config/placement.yaml says; rates in rupiah. */
record Placement(
    JsonNode frame,
    List<StatusMeaning> statusMeaning,
    JsonNode moratorium,
    @com.fasterxml.jackson.annotation.JsonProperty("scam_countries_2025") JsonNode scamCountries,
    List<JsonNode> minAge,
    JsonNode salaryRule,
    JsonNode topDestinations,
    Rates fxApprox) {

  record StatusMeaning(String id, String text, List<String> source) {}

  /** Rough rates, for orders of magnitude only. */
  record Rates(String asOf, Map<String, Rate> rates, String note, List<String> source) {}

  record Rate(double min, double max, String note) {}
}
