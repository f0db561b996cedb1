package id.tapis.desk;

import id.tapis.casework.CaseFile.Evidence;
import id.tapis.directory.Directory;
import id.tapis.directory.Service;
import java.util.List;

/**
 * What was known at a handover, ready to be shown: the text cut at its signs, the check, and the
 * names of those it may be referred to.
 */
record Exhibit(Evidence evidence, List<Segment> text, Check check, List<String> helpers) {

  static Exhibit of(Evidence evidence, Directory directory) {
    var check = Check.read(evidence.assessmentJson().orElse("{}"));
    var text = evidence.offer().map(it -> Segments.of(it, check.signs())).orElse(List.of());
    var helpers = directory.services(check.route()).stream().map(Service::name).toList();
    return new Exhibit(evidence, text, check, helpers);
  }
}
