package id.tapis.registry;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text in plain letters, and where each of its signs stood in the text as it was written. */
record Plain(String text, int @Nullable [] origins) {

  /** The text as it is. */
  static Plain of(String text) {
    return new Plain(text, null);
  }

  /** Where the sign stood. */
  int origin(int at) {
    return origins == null ? at : origins[at];
  }

  /** Collects signs with their places. */
  static final class Builder {
    private final StringBuilder text;
    private int[] origins;

    Builder(int length) {
      text = new StringBuilder(length);
      origins = new int[Math.max(16, length)];
    }

    void add(int point, int origin) {
      text.appendCodePoint(point);
      if (text.length() > origins.length) {
        origins = Arrays.copyOf(origins, origins.length * 2);
      }
      for (int i = text.length() - Character.charCount(point); i < text.length(); i++) {
        origins[i] = origin;
      }
    }

    Plain plain() {
      return new Plain(text.toString(), origins);
    }
  }
}
