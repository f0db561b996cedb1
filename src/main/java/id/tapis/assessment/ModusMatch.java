package id.tapis.assessment;

import id.tapis.understanding.Span;
import java.util.List;

/**
 * A known way of deceiving that the text resembles, with a confidence from 0 to 1 and the words
 * that show it.
 */
public record ModusMatch(String modus, double confidence, List<Span> spans) {
  public ModusMatch {
    spans = List.copyOf(spans);
  }
}
