package id.tapis.assessment;

import id.tapis.understanding.Span;
import java.util.List;

/**
 * One sign and the client's own words that show it; spans are empty only for what follows from a
 * fact not quoted.
 */
public record Finding(String indicator, Polarity polarity, boolean critical, List<Span> spans) {
  public Finding {
    spans = List.copyOf(spans);
  }
}
