package id.tapis.desk;

import id.tapis.conversation.RegisterWords;
import id.tapis.registry.Entry;
import id.tapis.registry.Lookup;
import id.tapis.registry.Neighbour;
import id.tapis.registry.Papers;
import id.tapis.registry.Registry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the register tells partners over REST: never more than a client is told. */
@RestController
@RequestMapping("/api/v1/agencies")
class AgencyApi {
  private final Registry registry;
  private final RegisterWords words;

  AgencyApi(Registry registry, RegisterWords words) {
    this.registry = registry;
    this.words = words;
  }

  /**
   * The answer to a name: finding and standing as on the command line, candidates without standing,
   * the sentences a client reads, and the lists it is drawn from. Only EXACT has an agency.
   */
  record Answer(
      String query,
      String finding,
      Optional<Agency> agency,
      Optional<LocalDate> asOf,
      List<Named> candidates,
      List<Beside> neighbours,
      List<String> text,
      String register) {}

  /** Somebody on file: an id that stays the same as long as the name does. */
  record Named(String id, String name, Optional<String> city) {
    static Named of(Entry entry) {
      return new Named(entry.id(), entry.name(), entry.city());
    }
  }

  /** The same name in another register: which one, and its standing there. */
  record Beside(String register, String name, String standing, Optional<LocalDate> asOf) {
    static Beside of(Neighbour it) {
      return new Beside(
          it.register().name(), it.entry().name(), it.standing().word(), it.standing().day());
    }
  }

  /** A company with its standing as of a day; recheck when that day is long past. */
  record Agency(
      String id,
      String name,
      Optional<String> city,
      String standing,
      Optional<LocalDate> asOf,
      boolean recheck,
      List<Papers.Permit> permits,
      List<Papers.Branch> branches,
      List<String> text) {}

  @GetMapping
  ResponseEntity<Object> find(@RequestParam(name = "q", defaultValue = "") String query) {
    var name = query.strip();
    if (name.isEmpty() || name.length() > ReaderPages.LONGEST_NAME) {
      return problem(HttpStatus.BAD_REQUEST, "q is a company name of 1 to 120 letters");
    }
    return ResponseEntity.ok(answer(name, registry.lookup(name)));
  }

  private Answer answer(String name, Lookup lookup) {
    var agency =
        lookup instanceof Lookup.Exact exact
            ? Optional.of(agency(exact))
            : Optional.<Agency>empty();
    return new Answer(
        name,
        lookup.word(),
        agency,
        lookup.day(),
        words.candidates(lookup).stream().map(Named::of).toList(),
        registry.neighbours(name).stream().map(Beside::of).toList(),
        words.of(name, lookup),
        registry.version());
  }

  private Agency agency(Lookup.Exact exact) {
    var entry = exact.entry();
    var asOf = exact.standing().day();
    var papers = registry.papers(entry.id());
    return new Agency(
        entry.id(),
        entry.name(),
        entry.city(),
        exact.standing().word(),
        asOf,
        asOf.filter(registry::recheck).isPresent(),
        papers.permits(),
        papers.branches(),
        words.of(exact));
  }

  @GetMapping("/{id}")
  ResponseEntity<Object> agency(@PathVariable String id) {
    return registry
        .chosen(id)
        .map(it -> ResponseEntity.ok((Object) agency(it)))
        .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "No company on file has this id"));
  }

  private static ResponseEntity<Object> problem(HttpStatus status, String detail) {
    return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, detail));
  }
}
