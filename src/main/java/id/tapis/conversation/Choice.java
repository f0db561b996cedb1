package id.tapis.conversation;

import java.util.List;

/** A button to be: what it does, the key of its label, and what fills that in. */
record Choice(String action, String key, List<Object> arguments) {
  Choice {
    arguments = List.copyOf(arguments);
  }

  /** A button whose label is {@code button.<action>}. */
  static Choice of(String action) {
    return new Choice(action, "button." + action, List.of());
  }

  /** A button of the given label that does something else than its name. */
  static Choice of(String action, String label) {
    return new Choice(action, "button." + label, List.of());
  }
}
