package id.tapis.fakebotapi;

import java.util.Map;

/** A call that the Bot API understood and does not do. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  final int code;
  final transient Map<String, Object> parameters;

  Refusal(int code, String description) {
    this(code, description, Map.of());
  }

  Refusal(int code, String description, Map<String, Object> parameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}
