package id.tapis.intake.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file with the keys, readable by its owner alone. */
record KeyFile(Path path) {

  private static final Logger log = LoggerFactory.getLogger(KeyFile.class);

  /** What the file holds; written first, with fresh content, where there is none. */
  String readOrCreate(Supplier<String> fresh) {
    try {
      if (!Files.exists(path)) {
        create(fresh.get());
      }
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException("The key file can't be read or made: " + path, e);
    }
  }

  private void create(String content) throws IOException {
    var folder = path.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    var draft = Files.createTempFile(folder, "key", ".new", ownerOnly());
    try {
      Files.writeString(draft, content);
      Files.move(draft, path);
      log.info("New keys in {}: without this file nothing that was kept can be read", path);
    } catch (FileAlreadyExistsException e) {
      log.info("Another instance made {} first", path);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    var mode = PosixFilePermissions.fromString("rw-------");
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)};
  }
}
