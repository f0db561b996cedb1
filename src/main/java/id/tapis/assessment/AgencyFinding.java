package id.tapis.assessment;

import id.tapis.registry.Claim;
import id.tapis.registry.Lookup;
import id.tapis.registry.Neighbour;
import id.tapis.registry.Reach;
import id.tapis.registry.Registry;
import id.tapis.registry.Standing;
import id.tapis.understanding.Contact;
import id.tapis.understanding.Mention;
import id.tapis.understanding.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A body the text names and what the register has on it; public bodies stand in none. Strangers are
 * contacts of the text that are not on file for the company, though others of their sort are.
 */
public record AgencyFinding(
    Mention mention,
    Lookup lookup,
    List<Contact> strangers,
    List<Neighbour> neighbours,
    Optional<Leave> leave) {
  public AgencyFinding {
    strangers = List.copyOf(strangers);
    neighbours = List.copyOf(neighbours);
  }

  public AgencyFinding(Mention mention, Lookup lookup) {
    this(mention, lookup, List.of(), List.of(), Optional.empty());
  }

  /**
   * Whether a licensed company may recruit for the country of the offer, which a licence alone does
   * not allow; only said from a fresh official list of all permits. Country is ISO 3166.
   */
  public record Leave(String country, boolean given, LocalDate asOf) {}

  private static final Lookup IN_NO_REGISTER =
      new Lookup.CannotCheck(Standing.Reason.NO_STATUS_ON_FILE, Optional.empty());

  private static final Set<String> SHARED =
      Set.of(
          "wa.me",
          "t.me",
          "whatsapp.com",
          "telegram.me",
          "facebook.com",
          "fb.com",
          "instagram.com",
          "tiktok.com",
          "youtube.com",
          "youtu.be",
          "google.com",
          "forms.gle",
          "goo.gl",
          "bit.ly",
          "linktr.ee",
          "s.id",
          "tinyurl.com");

  static AgencyFinding of(Mention mention, Registry registry) {
    return company(mention)
        ? new AgencyFinding(
            mention,
            registry.lookup(mention.name()),
            List.of(),
            registry.neighbours(mention.name()),
            Optional.empty())
        : new AgencyFinding(mention, IN_NO_REGISTER);
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

  /** The same beside the contacts of the text; only an exact name has any on file. */
  AgencyFinding beside(List<Contact> contacts, Registry registry) {
    if (!(lookup instanceof Lookup.Exact exact)) {
      return this;
    }
    var reach = registry.reach(exact.entry().id());
    var strange = contacts.stream().filter(it -> strange(it, reach)).toList();
    return new AgencyFinding(mention, lookup, strange, neighbours, leave);
  }

  /**
   * The same with what permits say of the country the offer leads to. That none is for it is only
   * said when every permit's country is understood.
   */
  AgencyFinding towards(Country country, Collection<Country> all, Registry registry) {
    if (!(lookup instanceof Lookup.Exact exact)
        || !(exact.standing() instanceof Standing.Licensed)
        || "ID".equals(country.iso2())) {
      return this;
    }
    var papers = registry.papers(exact.entry().id());
    boolean given = papers.permits().stream().anyMatch(it -> country.among(it.country()));
    boolean clear =
        papers.permits().stream()
            .allMatch(it -> all.stream().anyMatch(other -> other.named(it.country())));
    var told =
        papers
            .complete()
            .filter(it -> given || clear)
            .map(it -> new Leave(country.iso2(), given, it));
    return new AgencyFinding(mention, lookup, strangers, neighbours, told);
  }

  private static boolean strange(Contact contact, Reach reach) {
    return switch (contact.type()) {
      case PHONE -> reach.otherPhone(contact.value());
      case EMAIL -> reach.otherMail(contact.value());
      case LINK -> reach.otherHost(host(contact.value())) && own(host(contact.value()));
      case HANDLE, ACCOUNT -> false;
    };
  }

  private static String host(String link) {
    var rest = link.replaceFirst("^[a-z]+://", "");
    int end = rest.indexOf('/');
    return end < 0 ? rest : rest.substring(0, end);
  }

  /** Places where everybody has a page say nothing. */
  private static boolean own(String host) {
    return SHARED.stream().noneMatch(it -> host.equals(it) || host.endsWith("." + it));
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
