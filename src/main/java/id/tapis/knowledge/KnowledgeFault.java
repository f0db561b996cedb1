package id.tapis.knowledge;

import java.nio.file.Path;

/** A file we are set up with is wrong: says which file, field and value, and why. */
public final class KnowledgeFault extends RuntimeException {

  public KnowledgeFault(Path file, String field, String value, String why) {
    super("%s: %s = %s: %s".formatted(file, field, value, why));
  }
}
