package id.tapis.registry;

import java.util.Optional;

/** What is on file about agencies. */
public interface Registry {

  /** Looks up one company name as somebody wrote it. */
  Lookup lookup(String name);

  /** The standing of a company on file, for when the client said "yes, that one". */
  Optional<Standing> standing(String entryId);

  Optional<Entry> entry(String entryId);

  /** Names the snapshots in use; changes with every import. */
  String version();
}
