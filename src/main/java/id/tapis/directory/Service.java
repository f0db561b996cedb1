package id.tapis.directory;

import java.time.LocalDate;
import java.util.List;

/** Somebody who can help; holds only contacts that may be shown. */
public record Service(String id, String name, List<Line> lines) {
  public Service {
    lines = List.copyOf(lines);
  }

  /**
   * A way to reach them: type is phone, whatsapp, web, email; the date it was last seen or
   * confirmed.
   */
  public record Line(String type, String value, LocalDate asOf) {}
}
