package id.tapis.understanding.words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shape of places.yaml: countries with their names and cities, ways there, places at home. */
public record PlaceFile(
    Map<String, Country> countries,
    Map<String, List<String>> transit,
    Region home,
    List<String> source) {

  Stream<String> allNames() {
    return Stream.concat(
        countries.values().stream()
            .flatMap(it -> Stream.concat(it.names().stream(), it.cities().stream())),
        Stream.concat(home.provinces().stream(), home.cities().stream()));
  }

  /** A country; {@code not} are phrases that only look like it. */
  public record Country(
      List<String> names, @Nullable List<String> cities, @Nullable List<String> not) {
    public Country {
      cities = Objects.requireNonNullElse(cities, List.of());
      not = Objects.requireNonNullElse(not, List.of());
    }

    @Override
    public List<String> cities() {
      return Objects.requireNonNull(cities);
    }

    @Override
    public List<String> not() {
      return Objects.requireNonNull(not);
    }
  }

  /** Indonesia. */
  public record Region(List<String> provinces, List<String> cities, List<String> not) {}
}
