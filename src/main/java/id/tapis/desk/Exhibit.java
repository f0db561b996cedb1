package id.tapis.desk;

import id.tapis.casework.CaseFile.Evidence;
import id.tapis.conversation.ContactTraces;
import id.tapis.conversation.ContactTraces.Trace;
import id.tapis.directory.Directory;
import id.tapis.directory.Service;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was known at a handover, ready to be shown: the text cut at its signs, the check, and the
 * names of those it may be referred to, and contacts that stand in other reports too.
 */
record Exhibit(
    Evidence evidence,
    List<Segment> text,
    Check check,
    List<String> helpers,
    Map<String, Trace> traces) {

  static Exhibit of(Evidence evidence, Directory directory, ContactTraces seen) {
    var check = Check.read(evidence.assessmentJson().orElse("{}"));
    var text = evidence.offer().map(it -> Segments.of(it, check.signs())).orElse(List.of());
    var helpers = directory.services(check.route()).stream().map(Service::name).toList();
    var traces = new LinkedHashMap<>(seen.of(check.contacts()));
    traces.values().removeIf(it -> !it.telling());
    return new Exhibit(evidence, text, check, helpers, traces);
  }
}
