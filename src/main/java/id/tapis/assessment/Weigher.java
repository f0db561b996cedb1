package id.tapis.assessment;

import id.tapis.understanding.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Weighs the evidence: a model learnt from labelled texts proposes a level, rules of the domain
 * bound it.
 */
final class Weigher {

  private static final Set<String> CRIES =
      Set.of(
          "butuh_bantuan_sekarang",
          "tak_bisa_keluar",
          "kekerasan",
          "putus_kontak",
          "dipindah_atau_dijual",
          "dipaksa_kejahatan");

  private final Catalog catalog;
  private final Chances.Models models;
  private final WeighingSettings settings;

  Weigher(Catalog catalog, Chances.Models models, WeighingSettings settings) {
    this.catalog = catalog;
    this.models = models;
    this.settings = settings;
  }

  /** The level and the combinations of signs that fired. */
  record Weighed(Risk risk, List<Combo> combos, double danger) {}

  /** How dangerous an offer looks, from 0 to 1, with what the client answered. */
  double danger(Evidence evidence) {
    return heard(evidence, models.of(evidence.features())).danger();
  }

  /**
   * What the model sees, moved by what the client answered: a plain answer weighs as the catalogue
   * says, where the model, which has learned from texts, would hardly notice one sign more.
   */
  private Chances heard(Evidence evidence, Chances seen) {
    double answered = answered(evidence);
    return seen.shifted(
        settings.answer() * (critical(evidence) ? Math.max(0, answered) : answered));
  }

  private double answered(Evidence evidence) {
    return evidence.signs().values().stream()
        .filter(Sign::answered)
        .mapToDouble(it -> catalog.indicator(it.indicator()).weight())
        .sum();
  }

  List<Contribution> reasons(Evidence evidence) {
    return models.reasons(evidence.features());
  }

  Weighed weigh(Evidence evidence) {
    var chances = models.of(evidence.features());
    var combos =
        catalog.combos().stream()
            .filter(it -> it.fires(evidence.strong(), evidence.signs().keySet()))
            .toList();
    var risk =
        switch (evidence.kind()) {
          case DISTRESS -> distress(evidence, combos, chances);
          case OFFER -> offer(evidence, combos, chances);
          case AGENCY_QUERY -> query(evidence);
          case OTHER -> other(evidence, chances);
        };
    return new Weighed(risk, combos, heard(evidence, chances).danger());
  }

  private Risk distress(Evidence evidence, List<Combo> combos, Chances chances) {
    var cries = evidence.strong().stream().anyMatch(CRIES::contains);
    var urgent = chances.urgency() >= settings.urgent();
    return cries || urgent || sets(combos, Risk.URGENT) ? Risk.URGENT : Risk.HIGH;
  }

  private Risk offer(Evidence evidence, List<Combo> combos, Chances chances) {
    if (sets(combos, Risk.URGENT) || evidence.strong().contains("butuh_bantuan_sekarang")) {
      return Risk.URGENT;
    }
    if (dangerous(evidence, combos, chances)) {
      return chances.urgency() >= settings.urgentOffer() ? Risk.URGENT : Risk.HIGH;
    }
    return heard(evidence, chances).doubt() >= settings.caution()
            || evidence.modus() >= settings.modusCaution() && answered(evidence) >= 0
            || critical(evidence)
            || sets(combos, Risk.CAUTION)
        ? Risk.CAUTION
        : Risk.NO_SIGNS;
  }

  /** What the client answered counts beside other signs, and alone where it is critical. */
  private boolean dangerous(Evidence evidence, List<Combo> combos, Chances chances) {
    var danger = heard(evidence, chances).danger();
    return critical(evidence) && (danger >= settings.criticalHigh() || toldCritical(evidence))
        || sets(combos, Risk.HIGH)
        || danger >= settings.high() && weighty(evidence)
        || chances.danger() >= settings.aloneHigh()
        || evidence.modus() >= settings.modusHigh() && danger >= settings.modusDanger();
  }

  /** What may after all be an offer, and a dangerous one, is worth a question. */
  private Risk other(Evidence evidence, Chances chances) {
    boolean offer =
        evidence.chance(Kind.OFFER) >= settings.otherOffer()
            && chances.danger() >= settings.otherHigh();
    return offer || evidence.modus() >= settings.otherModus() ? Risk.CAUTION : Risk.NOT_ASSESSED;
  }

  private Risk query(Evidence evidence) {
    return evidence.strong().contains("izin_bermasalah") ? Risk.CAUTION : Risk.NOT_ASSESSED;
  }

  /**
   * More than one red sign, or a known modus in its own words: one ordinary sign proves nothing.
   */
  private boolean weighty(Evidence evidence) {
    var red = count(evidence, it -> catalog.indicator(it.indicator()).red());
    return red >= 2
        || evidence.modus() >= settings.modus()
        || evidence.resemblances().stream().anyMatch(CueReader.Resemblance::strong)
        || red + evidence.hints().size() >= 2;
  }

  private boolean toldCritical(Evidence evidence) {
    return count(evidence, it -> it.answered() && catalog.indicator(it.indicator()).critical()) > 0;
  }

  private boolean critical(Evidence evidence) {
    return count(evidence, it -> it.strong() && catalog.indicator(it.indicator()).critical()) > 0;
  }

  private static long count(Evidence evidence, Predicate<Sign> wanted) {
    return evidence.signs().values().stream().filter(wanted).count();
  }

  private boolean sets(List<Combo> combos, Risk risk) {
    return combos.stream().anyMatch(it -> level(it) == risk);
  }

  private Risk level(Combo combo) {
    var level = catalog.levels().get(combo.level());
    return level == null ? Risk.CAUTION : level.risk();
  }
}
