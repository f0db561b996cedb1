package id.tapis.registry.tables;

/** A file that holds no table of the wanted columns, or is not fit to be read; says why. */
public final class NoTable extends Exception {
  private static final long serialVersionUID = 1;

  NoTable(String why) {
    super(why);
  }

  /** The reason, to be put after the name of the file. */
  public String why() {
    return String.valueOf(getMessage());
  }
}
