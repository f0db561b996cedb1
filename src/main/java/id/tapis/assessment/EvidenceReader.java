package id.tapis.assessment;

import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import id.tapis.understanding.Kind;
import id.tapis.understanding.Mention;
import id.tapis.understanding.OfferReader;
import id.tapis.understanding.OfferReading;
import id.tapis.understanding.Scored;
import java.util.ArrayList;
import java.util.List;

/** Gathers the evidence of one text: phrases, facts, the register, and what kind of text it is. */
final class EvidenceReader {

  private final CueReader cues;
  private final FactSigns facts;
  private final Registry registry;
  private final WeighingSettings settings;

  EvidenceReader(Home home, Catalog catalog, OfferReader reader, Registry registry) {
    this.cues = new CueReader(home, catalog, reader);
    this.facts = new FactSigns(catalog);
    this.registry = registry;
    this.settings = WeighingSettings.load(home);
  }

  Evidence of(OfferReading reading) {
    return of(reading, kind(reading));
  }

  Evidence of(OfferReading reading, Kind kind) {
    var agencies =
        reading.mentions().stream()
            .filter(it -> it.form() != Mention.Form.PUBLIC_BODY)
            .map(it -> new AgencyFinding(it, registry.lookup(it.name())))
            .toList();
    var signs = new ArrayList<>(cues.signs(reading));
    signs.addAll(facts.signs(reading, kind));
    signs.addAll(RegisterSigns.signs(agencies));
    return new Evidence(
        reading,
        kind,
        Evidence.byIndicator(signs),
        cues.resemblances(reading),
        agencies,
        facts.country(reading.facts()).map(Country::status).orElse("none"));
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
    return best;
  }

  List<String> features(OfferReading reading, Kind kind) {
    return of(reading, kind).features();
  }
}
