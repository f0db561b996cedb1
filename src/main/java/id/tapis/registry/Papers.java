package id.tapis.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What lists say a company has beside its licence: permits to recruit and branch offices. Complete
 * is the day of a fresh official list of all permits: only then does a missing one say anything.
 */
public record Papers(List<Permit> permits, List<Branch> branches, Optional<LocalDate> complete) {
  public Papers {
    permits = List.copyOf(permits);
    branches = List.copyOf(branches);
  }

  static final Papers NONE = new Papers(List.of(), List.of(), Optional.empty());

  /** Leave to recruit for one order: country and job as printed, valid until a day where told. */
  public record Permit(
      String country, String job, Optional<LocalDate> until, LocalDate asOf, String source) {}

  /** An office elsewhere; a closed one stays on file with its day. */
  public record Branch(String city, boolean open, LocalDate asOf, String source) {}
}
