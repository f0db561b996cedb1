package id.tapis.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A destination, as its file in config/destinations says. */
record Country(
    String iso2,
    String nameId,
    String nameEn,
    List<String> aliases,
    @Nullable List<String> aliasExclude,
    @Nullable List<String> cities,
    String status,
    String statusAsOf,
    @JsonProperty("listed_april_2022") boolean listedApril2022,
    @JsonProperty("domestic_work_closed_2015") boolean domesticWorkClosed2015,
    @Nullable Integer minAge,
    @Nullable String note,
    @Nullable List<Position> positions,
    @Nullable List<String> missions,
    @Nullable List<String> modus,
    List<String> source) {

  /** Whether it is one of several countries that stand together: Malaysia, Singapura dan Brunei. */
  boolean among(String printed) {
    return named(printed)
        || Arrays.stream(printed.replace(" dan ", ",").split("[,;/&]")).anyMatch(this::named);
  }

  /** Whether a list that prints this country means it: by code, name or a usual other name. */
  boolean named(String printed) {
    var name = printed.strip();
    return name.equalsIgnoreCase(iso2)
        || name.equalsIgnoreCase(nameId)
        || name.equalsIgnoreCase(nameEn)
        || aliases.stream().anyMatch(name::equalsIgnoreCase);
  }

  List<Position> wages() {
    return positions == null ? List.of() : positions;
  }

  /**
   * What one kind of work pays there; amount is a number or a range of two, in the currency a
   * period.
   */
  record Position(
      String id,
      String name,
      JsonNode amount,
      String currency,
      String period,
      String kind,
      @Nullable List<Double> idrMonthApprox,
      @Nullable Double flagAboveIdrMonth,
      @Nullable String flagBasis,
      String asOf,
      @Nullable String note,
      List<String> source) {

    double least() {
      return amount.isArray() ? amount.get(0).asDouble() : amount.asDouble();
    }
  }
}
