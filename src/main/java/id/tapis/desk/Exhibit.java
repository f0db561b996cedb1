package id.tapis.desk;

import id.tapis.casework.CaseFile.Evidence;
import java.util.List;

/** What was known at a handover, ready to be shown: the text cut at its signs, and the check. */
record Exhibit(Evidence evidence, List<Segment> text, Check check) {

  static Exhibit of(Evidence evidence) {
    var check = Check.read(evidence.assessmentJson().orElse("{}"));
    var text = evidence.offer().map(it -> Segments.of(it, check.signs())).orElse(List.of());
    return new Exhibit(evidence, text, check);
  }
}
