package id.tapis.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What looking a name up brought; only {@link Exact} carries a standing. */
public sealed interface Lookup {

  /**
   * The registered name or a verified alias, but for case, punctuation and look-alike letters;
   * beside its standing, what another source says against it.
   */
  record Exact(Entry entry, Standing standing, Optional<Standing> beside) implements Lookup {

    public Exact(Entry entry, Standing standing) {
      this(entry, standing, Optional.empty());
    }
  }

  /** One company fits word by word with a slip; ask "Maksud Anda …?" before any standing. */
  record Likely(Entry entry, double confidence) implements Lookup {}

  /** Others resemble it: at most three. */
  record Similar(List<Entry> entries) implements Lookup {
    public Similar {
      entries = List.copyOf(entries);
      if (entries.isEmpty() || entries.size() > 3) {
        throw new IllegalArgumentException("One to three are similar, not " + entries.size());
      }
    }
  }

  /** Only against a complete, approved, fresh official snapshot. */
  record NotFound(LocalDate asOf) implements Lookup {}

  /** Says nothing about the company: the list here is incomplete, old or away. */
  record CannotCheck(Standing.Reason reason, Optional<LocalDate> asOf) implements Lookup {}

  /** The word of the command line and API. */
  default String word() {
    return switch (this) {
      case Exact it -> "EXACT";
      case Likely it -> "LIKELY";
      case Similar it -> "SIMILAR";
      case NotFound it -> "NOT_FOUND";
      case CannotCheck it -> "CANNOT_CHECK";
    };
  }

  /** The day of what is told; absent where nothing is told of a company or a list. */
  default Optional<LocalDate> day() {
    return switch (this) {
      case Exact it -> it.standing().day();
      case Likely it -> Optional.empty();
      case Similar it -> Optional.empty();
      case NotFound it -> Optional.of(it.asOf());
      case CannotCheck it -> it.asOf();
    };
  }
}
