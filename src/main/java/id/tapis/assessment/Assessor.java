package id.tapis.assessment;

import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import id.tapis.understanding.Classifier;
import id.tapis.understanding.Kind;
import id.tapis.understanding.OfferReader;
import id.tapis.understanding.OfferReading;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Puts reading, register and knowledge together; holds nothing that changes. */
final class Assessor {

  private final Catalog catalog;
  private final EvidenceReader evidence;
  private final Weigher weigher;
  private final Resemblances resemblances;
  private final Routes routes;
  private final Questioning questioning;

  Assessor(Catalog catalog, EvidenceReader evidence, Weigher weigher) {
    this.catalog = catalog;
    this.evidence = evidence;
    this.weigher = weigher;
    this.resemblances = new Resemblances(catalog);
    this.routes = new Routes(catalog);
    this.questioning = new Questioning(catalog, weigher);
  }

  static OfferCheck load(Home home, OfferReader reader, Registry registry) {
    var catalog = Catalog.load(home);
    var levels =
        new Chances.Models(
            Classifier.load(home.models("level.bin")), Classifier.load(home.models("urgency.bin")));
    var assessor =
        new Assessor(
            catalog,
            new EvidenceReader(home, catalog, reader, registry),
            new Weigher(catalog, levels, WeighingSettings.load(home)));
    var models = reader.version() + "-" + levels.version();
    return new Check(
        assessor, reader, () -> new Versions(catalog.version(), models, registry.version()));
  }

  /** The check with all that it needs. */
  private record Check(Assessor assessor, OfferReader reader, Supplier<Versions> versions)
      implements OfferCheck {

    @Override
    public Assessment check(String text, Answers answers) {
      long start = System.nanoTime();
      var made = versions.get();
      var reading = reader.read(text);
      return assessor.assess(reading, answers, made).took((System.nanoTime() - start) / 1000);
    }

    @Override
    public List<String> questions(String text, Answers answers) {
      return assessor.questions(reader.read(text), answers);
    }

    @Override
    public List<Contribution> reasons(String text, Answers answers) {
      return assessor.reasons(reader.read(text), answers);
    }
  }

  List<Contribution> reasons(OfferReading reading, Answers answers) {
    return weigher.reasons(answered(reading, answers));
  }

  List<String> questions(OfferReading reading, Answers answers) {
    var seen = answered(reading, answers);
    return questioning.of(seen, answers, resemblances.of(seen, weigher.weigh(seen)));
  }

  private Evidence answered(OfferReading reading, Answers answers) {
    var seen = evidence.of(reading);
    for (var it : answers.said().entrySet()) {
      var question = catalog.questions().get(it.getKey());
      seen = question == null ? seen : seen.with(question, it.getValue());
    }
    return seen;
  }

  Assessment assess(OfferReading reading, Answers answers, Versions versions) {
    var seen = answered(reading, answers);
    var weighed = weigher.weigh(seen);
    var modi = resemblances.of(seen, weighed);
    return new Assessment(
        reading.text(),
        seen.kind(),
        weighed.risk(),
        modi,
        findings(seen, weighed.risk()),
        weighed.combos().stream().map(Combo::id).toList(),
        seen.agencies(),
        reading.facts(),
        reading.journey(),
        routes.of(seen, weighed, modi),
        weighed.danger(),
        versions,
        0);
  }

  /** Weak signs are told only beside strong ones or where there is danger, and so are hints. */
  private List<Finding> findings(Evidence seen, Risk risk) {
    var red = seen.strong().stream().anyMatch(it -> catalog.indicator(it).red());
    boolean danger = risk == Risk.URGENT || risk == Risk.HIGH;
    boolean weak = seen.kind() == Kind.OFFER && (red || danger);
    boolean home = EvidenceReader.atHome(seen.reading());
    var signs =
        seen.signs().values().stream()
            .filter(it -> it.strong() || weak && !(home && onlyAbroad(it)));
    var hints = seen.hints().stream().filter(it -> danger || weak).map(Sign::of);
    return Stream.concat(signs, hints)
        .map(this::finding)
        .sorted(Comparator.comparing((Finding it) -> !it.critical()).thenComparing(this::weight))
        .toList();
  }

  private boolean onlyAbroad(Sign sign) {
    return catalog.indicator(sign.indicator()).onlyAbroad();
  }

  private int weight(Finding finding) {
    return -Math.abs(catalog.indicator(finding.indicator()).weight());
  }

  private Finding finding(Sign sign) {
    var indicator = catalog.indicator(sign.indicator());
    return new Finding(
        sign.indicator(),
        indicator.polarity(),
        indicator.critical(),
        sign.answered(),
        sign.spans());
  }
}
