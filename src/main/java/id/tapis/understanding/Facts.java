package id.tapis.understanding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the text states, nothing inferred: destination as ISO 3166 alpha-2 ({@code ID} for work at
 * home), visa and departure as written, documents somebody else holds, ages in years.
 */
public record Facts(
    Optional<String> destination,
    Optional<String> city,
    Optional<String> occupation,
    Optional<Money> salary,
    Optional<Money> fee,
    List<Contact> contacts,
    Optional<String> visa,
    Optional<String> departure,
    OptionalInt minAge,
    OptionalInt maxAge,
    List<String> documentsHeld,
    Optional<String> employer,
    Map<String, Span> evidence) {
  public Facts {
    contacts = List.copyOf(contacts);
    documentsHeld = List.copyOf(documentsHeld);
    evidence = Map.copyOf(evidence);
  }
}
