package id.tapis.casework;

import id.tapis.assessment.Risk;
import java.util.List;
import java.util.Map;

/** The queue, most pressing first, with the open cases counted by level and those not listed. */
public record QueueView(List<CaseSummary> cases, Map<Risk, Long> open, long unlisted) {
  public QueueView {
    cases = List.copyOf(cases);
    open = Map.copyOf(open);
  }
}
