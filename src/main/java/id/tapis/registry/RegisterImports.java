package id.tapis.registry;

import java.nio.file.Path;
import java.util.List;

/** Takes register lists in and tells which are on file. */
public interface RegisterImports {

  /** All or nothing: what is on file stays as it is unless the outcome is STORED. */
  ImportReport importFile(Path csv, SnapshotDescription description);

  /** The newest first. */
  List<SnapshotStatus> status();
}
