package id.tapis.directory;

import java.util.List;

/**
 * Somebody who can help; holds only contacts that may be shown, and how to find them without a
 * number.
 */
public record Service(String id, String name, List<Line> lines, String reach) {
  public Service {
    lines = List.copyOf(lines);
  }

  /**
   * A way to reach them: type is phone, whatsapp, web or app; as-of is the source's year, month or
   * day.
   */
  public record Line(String type, String value, String asOf) {}
}
