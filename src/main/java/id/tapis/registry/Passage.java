package id.tapis.registry;

import java.util.List;

/**
 * A run of words that may be a company's name: where it starts, its possible ends from long to
 * short, the form it states and how clearly the text points at it.
 */
record Passage(int start, List<Integer> ends, Form form, Clue clue) {
  Passage {
    ends = List.copyOf(ends);
  }

  /** What says that a name stands here. */
  enum Clue {
    FORM,
    WHOLE_TEXT,
    CUE,
    WHOLE_NAME,
    NOTHING
  }
}
