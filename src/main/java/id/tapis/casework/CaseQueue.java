package id.tapis.casework;

import id.tapis.assessment.Risk;
import id.tapis.casework.Cases.Count;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Who needs a human first. */
@Component
class CaseQueue {
  private final Cases cases;
  private final CaseworkSettings settings;

  CaseQueue(Cases cases, CaseworkSettings settings) {
    this.cases = cases;
    this.settings = settings;
  }

  QueueView view(Staff by, QueueFilter filter) {
    var levels = filter.level().<Set<Risk>>map(EnumSet::of).orElse(EnumSet.allOf(Risk.class));
    var statuses =
        filter
            .status()
            .<Set<CaseStatus>>map(EnumSet::of)
            .orElse(EnumSet.of(CaseStatus.QUEUED, CaseStatus.TAKEN));
    var who = filter.mine() ? by.name() : "";
    var shown = cases.queue(levels, statuses, who, Limit.of(settings.queueShown()));
    var all =
        shown.size() < settings.queueShown() ? shown.size() : cases.waiting(levels, statuses, who);
    var open =
        cases.openByLevel().stream().collect(Collectors.toMap(Count::getRisk, Count::getCases));
    return new QueueView(shown.stream().map(Case::summary).toList(), open, all - shown.size());
  }
}
