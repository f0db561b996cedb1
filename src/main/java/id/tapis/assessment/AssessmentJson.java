package id.tapis.assessment;

import id.tapis.registry.Lookup;
import id.tapis.understanding.Facts;
import id.tapis.understanding.Money;
import id.tapis.understanding.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An assessment as JSON, in the shape the command line and the API promise; unknown values are
 * absent.
 */
public final class AssessmentJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AssessmentJson() {}

  public static String of(Assessment assessment) {
    return write(JSON.createObjectNode(), assessment).toString();
  }

  /** With the id of the line it answers. */
  public static String of(String id, Assessment assessment) {
    return write(JSON.createObjectNode().put("id", id), assessment).toString();
  }

  private static ObjectNode write(ObjectNode json, Assessment it) {
    json.put("kind", it.kind().name()).put("risk", it.risk().name());
    var modi = json.putArray("modi");
    for (var modus : it.modi()) {
      modi.addObject().put("id", modus.modus()).put("confidence", rounded(modus.confidence()));
    }
    var indicators = json.putArray("indicators");
    it.findings()
        .forEach(
            finding ->
                finding
                    .spans()
                    .forEach(span -> write(indicators.addObject(), finding, span, it.text())));
    var agencies = json.putArray("agencies");
    it.agencies().forEach(agency -> write(agencies.addObject(), agency));
    write(json.putObject("facts"), it.facts());
    json.put("stage", it.journey().name());
    var route = json.putArray("route");
    it.route().forEach(route::add);
    json.putObject("versions")
        .put("rules", it.versions().rules())
        .put("models", it.versions().models())
        .put("register", it.versions().register());
    return json.put("tookMicros", it.tookMicros());
  }

  private static void write(ObjectNode json, Finding finding, Span span, String text) {
    json.put("id", finding.indicator())
        .put("polarity", finding.polarity().name())
        .put("start", span.start())
        .put("end", span.end())
        .put("quote", span.of(text));
  }

  private static void write(ObjectNode json, AgencyFinding agency) {
    json.put("mention", agency.mention().name())
        .put("start", agency.mention().span().start())
        .put("end", agency.mention().span().end());
    json.put("finding", agency.lookup().word());
    switch (agency.lookup()) {
      case Lookup.Exact it ->
          json.put("registryName", it.entry().name()).put("standing", it.standing().word());
      case Lookup.Likely it -> json.put("registryName", it.entry().name());
      case Lookup.Similar it -> {}
      case Lookup.NotFound it -> {}
      case Lookup.CannotCheck it -> {}
    }
    agency.lookup().day().ifPresent(it -> json.put("asOf", it.toString()));
  }

  private static void write(ObjectNode json, Facts facts) {
    facts.destination().ifPresent(it -> json.put("destination", it));
    facts.occupation().ifPresent(it -> json.put("occupation", it));
    facts.salary().ifPresent(it -> salary(json.putObject("salary"), it));
    facts
        .fee()
        .ifPresent(
            it ->
                json.putObject("fee")
                    .put("amount", number(it.max()))
                    .put("currency", it.currency()));
    var contacts = json.putArray("contacts");
    facts
        .contacts()
        .forEach(it -> contacts.addObject().put("type", it.type().name()).put("value", it.value()));
    facts.visa().ifPresent(it -> json.put("visa", it));
    facts.departure().ifPresent(it -> json.put("departure", it));
    facts.minAge().ifPresent(it -> json.put("minAge", it));
    facts.maxAge().ifPresent(it -> json.put("maxAge", it));
  }

  private static void salary(ObjectNode json, Money salary) {
    json.put("min", number(salary.min()))
        .put("max", number(salary.max()))
        .put("currency", salary.currency());
    salary.period().ifPresent(it -> json.put("period", it.name()));
  }

  /** Whole amounts without a fraction, so that nobody reads 1.2E7. */
  private static BigDecimal number(double amount) {
    return new BigDecimal(amount)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .setScale(amount == Math.rint(amount) ? 0 : 2, RoundingMode.HALF_UP);
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
