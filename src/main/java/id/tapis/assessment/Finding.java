package id.tapis.assessment;

import id.tapis.understanding.Span;
import java.util.List;

/**
 * One sign and the client's own words that show it; spans are empty for what follows from a fact
 * not quoted, or from the client's answer to a question.
 */
public record Finding(
    String indicator, Polarity polarity, boolean critical, boolean answered, List<Span> spans) {

  /** A finding of the text itself. */
  public Finding(String indicator, Polarity polarity, boolean critical, List<Span> spans) {
    this(indicator, polarity, critical, false, spans);
  }

  public Finding {
    spans = List.copyOf(spans);
  }
}
