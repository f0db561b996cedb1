package id.tapis.registry.tables;

import id.tapis.registry.ListFault;
import id.tapis.registry.ListFault.Kind;

/** A file that holds no table of the wanted columns, or is not fit to be read; says why. */
public final class NoTable extends Exception {
  private static final long serialVersionUID = 1;

  private final transient ListFault fault;

  NoTable(Kind kind, Object detail) {
    super(kind.name());
    this.fault = new ListFault(kind, String.valueOf(detail));
  }

  NoTable(Kind kind) {
    this(kind, "");
  }

  /** What is wrong. */
  public ListFault fault() {
    return fault;
  }
}
