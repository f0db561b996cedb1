package id.tapis.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question to be answered with yes or no, and the signs its answers show; asked first where the
 * offer resembles one of its modi.
 */
record Question(
    String id, @Nullable String yes, @Nullable String no, About about, List<String> modi) {

  /** Which offers a question is about. */
  enum About {
    ANY,
    HOME,
    ABROAD
  }

  /** What the answer shows; empty when it shows nothing. */
  Stream<String> shown(boolean answer) {
    return Stream.ofNullable(answer ? yes : no);
  }

  /** What the answer denies. */
  Stream<String> denied(boolean answer) {
    return Stream.ofNullable(answer ? no : yes);
  }

  /** All signs its answers may show. */
  Stream<String> signs() {
    return Stream.concat(shown(true), shown(false));
  }
}
