package id.tapis.casework;

/** Somebody tried what their role was not granted; the attempt stands in the audit. */
public final class NotPermitted extends RuntimeException {

  NotPermitted(Staff by, Permission permission) {
    super("%s (%s) lacks %s".formatted(by.name(), by.role(), permission));
  }
}
