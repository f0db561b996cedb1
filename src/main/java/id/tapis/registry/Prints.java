package id.tapis.registry;

import id.tapis.registry.PrintedLists.Told;
import id.tapis.registry.PrintedRow.Decision;
import id.tapis.registry.tables.PrintedTable;
import id.tapis.understanding.paper.Paper;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The lists in print in the database, with the pictures of their pages. */
final class Prints {

  private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
  private static final String OPEN = "OPEN";

  private final JdbcTemplate database;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Prints(JdbcTemplate database, TransactionTemplate transaction, Clock clock) {
    this.database = database;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A list in print as it is kept, without its rows. */
  record Kept(
      long id, String mapping, LocalDate asOf, @Nullable String decree, String by, String header) {
    List<String> names() {
      return JsonMapper.shared().readValue(header, CELLS);
    }
  }

  /** A row as it is kept. */
  record Row(int number, List<String> cells, Decision decision) {
    Row waiting() {
      return new Row(number, cells, Decision.WAITING);
    }
  }

  /** All of it or nothing. */
  long keep(Told told, Paper paper, PrintedTable table) {
    return Objects.requireNonNull(transaction.execute(status -> kept(told, paper, table)));
  }

  private long kept(Told told, Paper paper, PrintedTable table) {
    long id = head(told, table);
    database.batchUpdate(
        "insert into register_print_page (print_id, page, picture) values (?, ?, ?)",
        paper.pages().stream().map(it -> new Object[] {id, it.number(), it.picture()}).toList());
    var rows = new ArrayList<Object[]>();
    for (var row : table.rows()) {
      rows.add(
          new Object[] {
            id,
            rows.size() + 1,
            row.page(),
            json(row.cells()),
            Decision.WAITING.name(),
            row.top(),
            row.bottom()
          });
    }
    database.batchUpdate(
        "insert into register_print_row (print_id, number, page, cells, decision, top_at,"
            + " bottom_at) values (?, ?, ?, ?, ?, ?, ?)",
        rows);
    return id;
  }

  private long head(Told told, PrintedTable table) {
    var key = new GeneratedKeyHolder();
    database.update(
        connection -> {
          var insert =
              connection.prepareStatement(
                  "insert into register_print (mapping, as_of, decree, header, by_whom, at, state)"
                      + " values (?, ?, ?, ?, ?, ?, ?)",
                  new String[] {"id"});
          insert.setString(1, told.mapping().id());
          insert.setDate(2, Date.valueOf(told.day()));
          insert.setString(3, told.decree());
          insert.setString(4, json(table.header()));
          insert.setString(5, told.by());
          insert.setObject(6, now());
          insert.setString(7, OPEN);
          return insert;
        },
        key);
    return Objects.requireNonNull(key.getKey()).longValue();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  static String json(List<String> cells) {
    return JsonMapper.shared().writeValueAsString(cells);
  }

  List<Kept> open() {
    return database.query(
        "select id, mapping, as_of, decree, by_whom, header from register_print where state = '"
            + OPEN
            + "' order by id desc",
        (it, number) ->
            new Kept(
                it.getLong("id"),
                it.getString("mapping"),
                it.getObject("as_of", LocalDate.class),
                it.getString("decree"),
                it.getString("by_whom"),
                it.getString("header")));
  }

  /** Also the pages on which no row was seen. */
  List<PrintedList.Page> pages(long print) {
    return database.query(
        "select p.page, count(r.number) as rows_on, count(case when r.decision = 'WAITING' then 1"
            + " end) as waiting from register_print_page p left join register_print_row r on"
            + " r.print_id = p.print_id and r.page = p.page where p.print_id = ? group by p.page"
            + " order by p.page",
        (it, number) ->
            new PrintedList.Page(it.getInt("page"), it.getInt("rows_on"), it.getInt("waiting")),
        print);
  }

  List<Row> rows(long print, int page) {
    return database.query(
        "select number, cells, decision from register_print_row where print_id = ? and page = ?"
            + " order by number",
        (it, number) ->
            new Row(
                it.getInt("number"),
                JsonMapper.shared().readValue(it.getString("cells"), CELLS),
                Decision.valueOf(it.getString("decision"))),
        print,
        page);
  }

  Optional<byte[]> picture(long print, int page) {
    return database
        .queryForList(
            "select picture from register_print_page where print_id = ? and page = ?",
            byte[].class,
            print,
            page)
        .stream()
        .findFirst();
  }

  /** Where on its page a row stands, from 0 at the top to 1. */
  record Place(int page, float top, float bottom) {}

  Optional<Place> place(long print, int row) {
    return database
        .query(
            "select page, top_at, bottom_at from register_print_row where print_id = ? and number ="
                + " ?",
            (it, number) ->
                new Place(it.getInt("page"), it.getFloat("top_at"), it.getFloat("bottom_at")),
            print,
            row)
        .stream()
        .findFirst();
  }

  boolean decide(long print, Row row, String by) {
    return database.update(
            "update register_print_row set cells = ?, decision = ?, by_whom = ?, at = ? where"
                + " print_id = ? and number = ? and exists (select 1 from register_print p where"
                + " p.id = print_id and p.state = 'OPEN')",
            json(row.cells()),
            row.decision().name(),
            by,
            now(),
            print,
            row.number())
        == 1;
  }

  /** Only while it is worked on: of two people at once one is told. */
  boolean end(long print, String state) {
    return database.update(
            "update register_print set state = ? where id = ? and state = ?", state, print, OPEN)
        == 1;
  }

  void reopen(long print) {
    database.update("update register_print set state = ? where id = ?", OPEN, print);
  }

  void became(long print, long list) {
    database.update("update register_print set list_id = ? where id = ?", list, print);
  }

  /** Whoever brought it or decided about a row. */
  List<String> people(long print) {
    return database.query(
        "select by_whom from register_print where id = ? union select by_whom from"
            + " register_print_row where print_id = ? and by_whom is not null",
        (it, number) -> it.getString("by_whom"),
        print,
        print);
  }
}
