package id.tapis.registry;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Takes register lists in, shows what they change, puts them in use and out of use. */
public interface RegisterImports {

  /** The name under which the operator's shell stands in the record of a list. */
  String OPERATOR = "(operator)";

  /** In use at once, on the operator's word. What is on file stays unless the outcome is STORED. */
  ImportReport importFile(Path file, SnapshotDescription description);

  /** The same report and difference, but nothing is kept. */
  ImportReport rehearse(Path file, SnapshotDescription description);

  /** Kept, but not in use before somebody else approves. */
  ImportReport bring(Path file, SnapshotDescription description, String by);

  /** Puts a draft in use. */
  ListDecision approve(long list, String by);

  /** Takes a list out of use: the one before it counts again. A draft is put aside. */
  ListDecision withdraw(long list, String by);

  /** Makes a withdrawn list a draft again. */
  ListDecision bringBack(long list, String by);

  /** What the list changes against the one of its publisher that is in use, or was before it. */
  Optional<RegisterDiff> diff(long list);

  /** Who did what with it, the oldest first. */
  List<ListStep> steps(long list);

  /** The newest first. */
  List<SnapshotStatus> status();
}
