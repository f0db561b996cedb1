package id.tapis.assessment;

import id.tapis.understanding.Facts;
import id.tapis.understanding.Journey;
import id.tapis.understanding.Kind;
import java.util.List;

/**
 * What one should believe about a text: level, modi (best first), signs with quotes, the agencies
 * named, facts, and ids of services to refer to. {@code combos} are the rules that set the level,
 * {@code danger} is how likely, from 0 to 1, the model takes an offer for a dangerous one.
 */
public record Assessment(
    String text,
    Kind kind,
    Risk risk,
    List<ModusMatch> modi,
    List<Finding> findings,
    List<String> combos,
    List<AgencyFinding> agencies,
    Facts facts,
    Journey journey,
    List<String> route,
    double danger,
    Versions versions,
    long tookMicros) {
  public Assessment {
    modi = List.copyOf(modi);
    findings = List.copyOf(findings);
    combos = List.copyOf(combos);
    agencies = List.copyOf(agencies);
    route = List.copyOf(route);
  }

  Assessment took(long micros) {
    return new Assessment(
        text, kind, risk, modi, findings, combos, agencies, facts, journey, route, danger, versions,
        micros);
  }

  /** The agencies without public bodies: those that may stand in a register. */
  public List<AgencyFinding> companies() {
    return agencies.stream().filter(AgencyFinding::company).toList();
  }

  /** Whether any sign of this id was found. */
  public boolean shows(String indicator) {
    return findings.stream().anyMatch(it -> it.indicator().equals(indicator));
  }
}
