package id.tapis.registry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lists that came as PDF: what was read is only proposed. A person compares each row with the
 * picture of its page; what is confirmed becomes a list like any other, for a second person to
 * approve.
 */
public interface PrintedLists {

  /** What is told of a list beside the file. */
  record Told(ListMapping mapping, LocalDate day, @Nullable String decree, String by) {}

  /** What became of a PDF that was brought: its number, or why it could not be read. */
  sealed interface Brought {
    record Kept(long print) implements Brought {}

    record Refused(ListFault fault) implements Brought {}
  }

  Brought bring(Path pdf, Told told);

  /** Those still worked on, the newest first. */
  List<PrintedList> open();

  Optional<PrintedList> find(long print);

  /** The rows proposed for a page, in their order. */
  List<PrintedRow> rows(long print, int page);

  /** The page as PNG. */
  Optional<byte[]> picture(long print, int page);

  /** The strip of its page on which a row stands, as PNG. */
  Optional<byte[]> strip(long print, int row);

  /**
   * Keeps what a person says of a row, though a row that could not be taken goes on waiting; false
   * when the list is not worked on any more.
   */
  boolean decide(long print, PrintedRow row, String by);

  /** Makes a draft list of the confirmed rows; empty while a row waits or none is confirmed. */
  Optional<ImportReport> finish(long print, String by);

  /** Puts it aside; false when it is not worked on any more. */
  boolean discard(long print);
}
