package id.tapis.registry;

/** What is wrong with a list or a row of it, with the one detail its sentence needs. */
public record ListFault(Kind kind, String detail) {

  /** Each has its sentence for the command line here, and for the desk in its bundle. */
  public enum Kind {
    UNREADABLE("cannot be read (%s)"),
    LARGE("is larger than %s bytes"),
    PRINT("is a PDF: its rows need a person who compares them; bring it at the desk%s"),
    SCANNED("is a picture without letters: ask for the list itself%s"),
    LOCKED("asks for a password%s"),
    DAMAGED("is a damaged PDF%s"),
    HEAVY("takes too much time or memory to read%s"),
    TOO_MANY_PAGES("has more than %s pages"),
    OLD_WORKBOOK("is an old Excel file (.xls): save it as .xlsx%s"),
    NO_COLUMN("has no column %s"),
    COLUMN_TWICE("has the column %s twice"),
    TOO_MANY_ROWS("has more rows or columns than are read (%s)"),
    NO_CSV("is no CSV from row %s on"),
    NO_WORKBOOK("is a damaged workbook%s"),
    BOMB("unpacks to more than %s bytes"),
    NO_TABLE("is a web page without a table%s"),
    MOSTLY_UNFIT("more than one row in ten is unfit%s"),
    SHRUNK("%s; name the decree"),
    ON_FILE("this list is on file already%s"),
    FIELDS("not as many fields as the header%s"),
    NAME("no name of up to 200 letters%s"),
    STATUS("no status of %s"),
    LATE("after the day of the list%s"),
    DATE("no date such as 2026, 2026-03 or 2026-03-31%s"),
    LONG("longer than %s letters"),
    FORMULA("begins like a formula%s"),
    NO_TEXT("not plain UTF-8 text%s");

    private final String sentence;

    Kind(String sentence) {
      this.sentence = sentence;
    }
  }

  /** One whose sentence needs no detail. */
  public static ListFault of(Kind kind) {
    return new ListFault(kind, "");
  }

  /** In English, to be put after the name of the file or the value. */
  public String words() {
    return kind.sentence.formatted(detail);
  }
}
