package id.tapis.registry;

import id.tapis.knowledge.Home;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What is on file about agencies. */
public interface Registry {

  /** Reads the lists of {@code config/registry}; needs no database. */
  static Registry load(Home home, Clock clock) {
    var settings = RegistrySettings.usual();
    var view = new Registers(RegisterFolder.lists(home), Lexicon.load(home), settings);
    return new HeldRegistry(() -> view, clock, settings);
  }

  /** The same as on one day. */
  static Registry load(Home home, LocalDate today) {
    return load(home, Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
  }

  /** Looks up one company name as somebody wrote it. */
  Lookup lookup(String name);

  /** The one company on file that a whole message speaks for or asks about, with PT or without. */
  Optional<Claim> claimed(String text);

  /** How the company can be reached according to its lists. */
  default Reach reach(String entryId) {
    return Reach.of(List.of());
  }

  /** The standing of a company on file, for when the client said "yes, that one". */
  Optional<Standing> standing(String entryId);

  Optional<Entry> entry(String entryId);

  /** A company on file with what may be told of it, for when it was chosen. */
  Optional<Lookup.Exact> chosen(String entryId);

  /** What may be told now of a company by its id; one that has left the lists is not found. */
  Lookup present(String entryId);

  /** Names the snapshots in use; changes with every import. */
  String version();

  /** Whether what is known as of that day is so old that one should look again elsewhere. */
  default boolean recheck(LocalDate asOf) {
    return false;
  }

  /** What dated sources said of a company, the newest first; anybody may read it. */
  default List<StatusOnFile> told(String entryId) {
    return List.of();
  }

  /** Bodies of exactly this name in other registers, each with what it may do by that one. */
  default List<Neighbour> neighbours(String name) {
    return List.of();
  }

  /** Permits to recruit and branch offices of a company on file. */
  default Papers papers(String entryId) {
    return Papers.NONE;
  }

  /** Everything on file about a company, undated things too: for staff, never for clients. */
  default List<StatusOnFile> history(String entryId) {
    return List.of();
  }
}
