package id.tapis.registry;

import java.time.LocalDate;
import java.util.List;

/** A list in print that people compare with what was read: how far they are, page by page. */
public record PrintedList(
    long id,
    ListMapping mapping,
    LocalDate asOf,
    String by,
    List<String> header,
    List<Page> pages) {
  public PrintedList {
    header = List.copyOf(header);
    pages = List.copyOf(pages);
  }

  /** How many rows stand on a page, and how many of them nobody has looked at. */
  public record Page(int number, int rows, int waiting) {}

  public int rows() {
    return pages.stream().mapToInt(Page::rows).sum();
  }

  public int waiting() {
    return pages.stream().mapToInt(Page::waiting).sum();
  }

  /** Whether somebody has looked at every row. */
  public boolean ready() {
    return waiting() == 0;
  }
}
