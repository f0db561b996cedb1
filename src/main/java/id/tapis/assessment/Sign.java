package id.tapis.assessment;

import id.tapis.understanding.Hint;
import id.tapis.understanding.Span;
import java.util.ArrayList;
import java.util.List;

/** Something seen in a text that may show an indicator; weak ones count only beside others. */
record Sign(String indicator, boolean strong, boolean answered, List<Span> spans) {

  Sign(String indicator, boolean strong, List<Span> spans) {
    this(indicator, strong, false, spans);
  }

  /** What a model takes for a sign never stands alone. */
  static Sign of(Hint hint) {
    return new Sign(hint.indicator(), false, List.of(hint.span()));
  }

  /** What a client says when asked is plain, and stands nowhere in the text. */
  static Sign answered(String indicator) {
    return new Sign(indicator, true, true, List.of());
  }

  Sign with(Sign other) {
    var all = new ArrayList<>(spans);
    other.spans.stream().filter(it -> all.stream().noneMatch(it::overlaps)).forEach(all::add);
    return new Sign(
        indicator, strong || other.strong, answered || other.answered, List.copyOf(all));
  }
}
