package id.tapis.casework;

import id.tapis.assessment.Risk;
import java.util.Optional;

/** Which cases to list; without a status, the open ones. */
public record QueueFilter(Optional<Risk> level, Optional<CaseStatus> status, boolean mine) {

  public static QueueFilter open() {
    return new QueueFilter(Optional.empty(), Optional.empty(), false);
  }
}
