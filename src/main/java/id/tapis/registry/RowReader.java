package id.tapis.registry;

import id.tapis.registry.ImportReport.RefusedRow;
import id.tapis.registry.ListFault.Kind;
import id.tapis.registry.SnapshotDescription.Column;
import id.tapis.registry.tables.Table;
import id.tapis.registry.tables.Tables;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads one line of a list, or says which field is unfit and why. */
final class RowReader {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST = 1_000;

  /** A spreadsheet would reckon with it, and in no list does a value begin so. */
  private static final String FORMULA = "=@";

  private final SnapshotDescription description;
  private final Header header;
  private final Table.Row line;

  RowReader(SnapshotDescription description, Header header, Table.Row line) {
    this.description = description;
    this.header = header;
    this.line = line;
  }

  /** Where the columns of a table stand. */
  record Header(int width, Map<String, Integer> places) {
    static Header of(List<String> names) {
      var places = new HashMap<String, Integer>();
      for (int i = 0; i < names.size(); i++) {
        places.putIfAbsent(Tables.key(names.get(i)), i);
      }
      return new Header(names.size(), places);
    }
  }

  RegisterRow row() throws Unfit {
    if (line.cells().size() != header.width()) {
      throw new Unfit("-", String.valueOf(line.cells().size()), ListFault.of(Kind.FIELDS));
    }
    var seat =
        new RegisterRow.Seat(some(Column.ADDRESS), brief(Column.CITY), brief(Column.PROVINCE));
    var order = new RegisterRow.Order(brief(Column.COUNTRY), brief(Column.JOB));
    return new RegisterRow(
        name(), brief(Column.LICENCE), day(Column.LICENCE_UNTIL), seat, event(), contacts(), order);
  }

  private Optional<String> contacts() throws Unfit {
    var contacts = new StringJoiner("; ");
    for (var column : List.of(Column.PHONE, Column.EMAIL, Column.WEBSITE)) {
      brief(column).ifPresent(contacts::add);
    }
    return Optional.of(contacts.toString()).filter(it -> !it.isEmpty());
  }

  private String name() throws Unfit {
    var name = text(Column.NAME);
    if (name.length() > LONGEST_NAME || name.chars().noneMatch(Character::isLetter)) {
      throw new Unfit(Column.NAME.key(), name, ListFault.of(Kind.NAME));
    }
    return name;
  }

  private StatusEvent event() throws Unfit {
    var source = text(Column.SOURCE);
    return new StatusEvent(
        status(),
        partial(Column.STATUS_DATE),
        day(Column.STATUS_UNTIL),
        source.isEmpty() ? description.publisher() : source,
        sourceDate());
  }

  private Status status() throws Unfit {
    var word = text(Column.STATUS);
    var status = description.statuses().get(word);
    if (status == null) {
      throw new Unfit(
          Column.STATUS.key(), word, new ListFault(Kind.STATUS, words(description.statuses())));
    }
    return Status.valueOf(status);
  }

  private static String words(Map<String, String> statuses) {
    return statuses.keySet().stream().sorted().collect(Collectors.joining(", "));
  }

  /** An official list vouches for its own day. */
  private PartialDate sourceDate() throws Unfit {
    var date = partial(Column.SOURCE_DATE);
    return date.text().isEmpty() && description.official()
        ? new PartialDate(description.asOf().toString())
        : date;
  }

  private PartialDate partial(Column column) throws Unfit {
    var date = parsed(column, PartialDate::new);
    if (date.from().isPresent() && date.from().get().isAfter(description.asOf())) {
      throw new Unfit(column.key(), date.text(), ListFault.of(Kind.LATE));
    }
    return date;
  }

  private Optional<LocalDate> day(Column column) throws Unfit {
    return text(column).isEmpty()
        ? Optional.empty()
        : Optional.of(parsed(column, LocalDate::parse));
  }

  private <T> T parsed(Column column, Function<String, T> reading) throws Unfit {
    var text = text(column);
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new Unfit(column.key(), text, ListFault.of(Kind.DATE));
    }
  }

  private Optional<String> some(Column column) throws Unfit {
    return Optional.of(text(column)).filter(it -> !it.isEmpty());
  }

  private Optional<String> brief(Column column) throws Unfit {
    var text = some(column);
    if (text.isPresent() && text.get().length() > LONGEST_NAME) {
      throw new Unfit(column.key(), text.get(), new ListFault(Kind.LONG, "200"));
    }
    return text;
  }

  private String text(Column column) throws Unfit {
    var name = description.columns().get(column.key());
    var place = name == null ? null : header.places().get(Tables.key(name));
    var text = place == null ? "" : line.cells().get(place).strip();
    if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
      throw new Unfit(column.key(), text, ListFault.of(Kind.FORMULA));
    }
    if (text.length() > LONGEST) {
      throw new Unfit(column.key(), text, new ListFault(Kind.LONG, "1000"));
    }
    if (text.chars().anyMatch(it -> it == '\uFFFD' || (it < ' ' && it != '\n' && it != '\t'))) {
      throw new Unfit(column.key(), text, ListFault.of(Kind.NO_TEXT));
    }
    return text;
  }

  /** A field that cannot be taken as it is. */
  static final class Unfit extends Exception {
    private static final int SHOWN = 80;
    private final String field;
    private final String value;
    private final transient ListFault fault;

    Unfit(String field, String value, ListFault fault) {
      super(field + ": " + fault.words());
      this.field = field;
      this.value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
      this.fault = fault;
    }

    RefusedRow at(long line) {
      return new RefusedRow(line, field, value, fault);
    }
  }
}
