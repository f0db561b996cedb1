package id.tapis.assessment;

import id.tapis.knowledge.Home;
import id.tapis.registry.Claim;
import id.tapis.registry.Registry;
import id.tapis.understanding.Hint;
import id.tapis.understanding.Kind;
import id.tapis.understanding.OfferReader;
import id.tapis.understanding.OfferReading;
import id.tapis.understanding.Scored;
import id.tapis.understanding.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.function.SingletonSupplier;

/** Gathers the evidence of one text: phrases, facts, the register, and what kind of text it is. */
final class EvidenceReader {

  private final Catalog catalog;
  private final OfferReader reader;
  private final CueReader cues;
  private final FactSigns facts;
  private final Registry registry;
  private final WeighingSettings settings;

  EvidenceReader(Home home, Catalog catalog, OfferReader reader, Registry registry) {
    this.catalog = catalog;
    this.reader = reader;
    this.cues = new CueReader(home, catalog, reader);
    this.facts = new FactSigns(catalog);
    this.registry = registry;
    this.settings = WeighingSettings.load(home);
  }

  Evidence of(OfferReading reading) {
    var claim = registry.claimed(reading.text());
    var kind = kind(reading);
    boolean asks = kind == Kind.OTHER && claim.filter(it -> asks(it, reading)).isPresent();
    var seen = of(reading, asks ? Kind.AGENCY_QUERY : kind, claim);
    return kind == Kind.OTHER && offers(seen) ? of(reading, Kind.OFFER, claim) : seen;
  }

  /** What shows such signs, and is neither a warning nor told of others, is an offer after all. */
  private boolean offers(Evidence seen) {
    long reds = seen.strong().stream().filter(it -> catalog.indicator(it).red()).count();
    return reds >= settings.offerSigns()
        && seen.chance(Kind.OFFER) >= settings.offerChance()
        && !Speaker.valueOf(seen.reading().speaker().label()).quotes();
  }

  Evidence of(OfferReading reading, Kind kind) {
    return of(reading, kind, Optional.empty());
  }

  /** A company on file is asked about, or hardly anything else is said. */
  private static boolean asks(Claim claim, OfferReading reading) {
    return claim.asked() || claim.name().length() * 2 > reading.text().strip().length();
  }

  private Evidence of(OfferReading reading, Kind kind, Optional<Claim> claim) {
    var contacts = reading.facts().contacts();
    var country = facts.country(reading.facts());
    var agencies =
        AgencyFinding.of(reading.mentions(), claim, registry).stream()
            .map(it -> it.beside(contacts, registry))
            .map(
                it ->
                    country
                        .map(to -> it.towards(to, catalog.countries().values(), registry))
                        .orElse(it))
            .toList();
    var said = cues.read(reading);
    var signs = new ArrayList<>(said.signs());
    signs.addAll(facts.signs(reading, kind));
    signs.addAll(RegisterSigns.signs(agencies));
    var byIndicator = Evidence.byIndicator(signs);
    return new Evidence(
        reading,
        kind,
        byIndicator,
        SingletonSupplier.of(() -> hints(reading, byIndicator)),
        said.resemblances(),
        agencies,
        country.map(Country::status).orElse("none"));
  }

  /** Red signs that only the model sees, where nothing else was found; each once. */
  private List<Hint> hints(OfferReading reading, Map<String, Sign> found) {
    var hints = new LinkedHashMap<String, Hint>();
    for (var it : reader.hints(reading)) {
      boolean told =
          found.containsKey(it.indicator())
              || found.values().stream().anyMatch(sign -> overlaps(sign, it));
      var indicator = catalog.indicator(it.indicator());
      boolean fits = indicator.red() && !(indicator.onlyAbroad() && atHome(reading));
      if (!told && fits && it.probability() >= settings.hint()) {
        hints.putIfAbsent(it.indicator(), it);
      }
    }
    return List.copyOf(hints.values());
  }

  static boolean atHome(OfferReading reading) {
    return reading.facts().destination().filter("ID"::equals).isPresent();
  }

  private static boolean overlaps(Sign sign, Hint hint) {
    return sign.spans().stream().anyMatch(hint.span()::overlaps);
  }

  /** The likeliest kind, but a cry for help is heard well before it is the likeliest. */
  private Kind kind(OfferReading reading) {
    var best = Kind.OTHER;
    var most = -1.0;
    for (Scored it : reading.kinds()) {
      var kind = Kind.valueOf(it.label());
      if (kind == Kind.DISTRESS && it.probability() >= settings.distress()) {
        return Kind.DISTRESS;
      }
      if (it.probability() > most) {
        most = it.probability();
        best = kind;
      }
    }
    return best == Kind.OFFER && quoted(reading) ? Kind.OTHER : best;
  }

  /** Who warns of an offer, or tells of an old one, does not make it. */
  private boolean quoted(OfferReading reading) {
    var speaker = reading.speaker();
    double other =
        reading.kinds().stream()
            .filter(it -> it.label().equals(Kind.OTHER.name()))
            .mapToDouble(Scored::probability)
            .sum();
    return Speaker.valueOf(speaker.label()).quotes()
        && speaker.probability() >= settings.quoted()
        && other >= settings.quotedOther();
  }

  List<String> features(OfferReading reading, Kind kind) {
    return of(reading, kind).features();
  }
}
