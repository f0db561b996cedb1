package id.tapis.assessment;

import id.tapis.registry.Claim;
import id.tapis.registry.Lookup;
import id.tapis.registry.Registry;
import id.tapis.registry.Standing;
import id.tapis.understanding.Mention;
import id.tapis.understanding.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A body the text names and what the register has on it; public bodies stand in none. */
public record AgencyFinding(Mention mention, Lookup lookup) {

  private static final Lookup IN_NO_REGISTER =
      new Lookup.CannotCheck(Standing.Reason.NO_STATUS_ON_FILE, Optional.empty());

  static AgencyFinding of(Mention mention, Registry registry) {
    return new AgencyFinding(
        mention, company(mention) ? registry.lookup(mention.name()) : IN_NO_REGISTER);
  }

  /** What is named; the company on file that the text speaks for takes the place of a worse one. */
  static List<AgencyFinding> of(List<Mention> mentions, Optional<Claim> claim, Registry registry) {
    var named = mentions.stream().map(it -> of(it, registry)).toList();
    if (claim.isEmpty()) {
      return named;
    }
    var span = new Span(claim.get().from(), claim.get().to());
    var there = named.stream().filter(it -> it.mention().span().overlaps(span)).toList();
    if (there.stream().anyMatch(it -> it.onFile() || !it.company())) {
      return named;
    }
    var claimed = new Mention(claim.get().name(), span, Mention.Form.UNSTATED);
    return Stream.concat(
            Stream.of(new AgencyFinding(claimed, claim.get().lookup())),
            named.stream().filter(it -> !there.contains(it)))
        .sorted(Comparator.comparingInt(it -> it.mention().span().start()))
        .toList();
  }

  private boolean onFile() {
    return switch (lookup) {
      case Lookup.Exact it -> true;
      case Lookup.Likely it -> true;
      case Lookup.Similar it -> false;
      case Lookup.NotFound it -> false;
      case Lookup.CannotCheck it -> false;
    };
  }

  boolean company() {
    return company(mention);
  }

  private static boolean company(Mention mention) {
    return mention.form() != Mention.Form.PUBLIC_BODY;
  }
}
