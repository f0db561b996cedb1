package id.tapis.assessment;

import id.tapis.understanding.Span;
import java.util.ArrayList;
import java.util.List;

/** Something seen in a text that may show an indicator; weak ones count only beside others. */
record Sign(String indicator, boolean strong, List<Span> spans) {

  Sign with(Sign other) {
    var all = new ArrayList<>(spans);
    other.spans.stream().filter(it -> all.stream().noneMatch(it::overlaps)).forEach(all::add);
    return new Sign(indicator, strong || other.strong, List.copyOf(all));
  }
}
