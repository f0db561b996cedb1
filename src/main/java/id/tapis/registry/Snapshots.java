package id.tapis.registry;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The imported lists in the database; rows are only ever added. */
final class Snapshots {

  private static final String NEWEST =
      "(s.state = 'IN_USE' and not exists (select 1 from register_snapshot n where n.publisher ="
          + " s.publisher and n.state = 'IN_USE' and (n.as_of > s.as_of or (n.as_of = s.as_of and"
          + " n.id > s.id))))";

  private final JdbcTemplate database;
  private final Clock clock;

  Snapshots(JdbcTemplate database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  boolean empty() {
    return count("select count(*) from register_snapshot") == 0;
  }

  /** The list with this checksum, if it is on file in whatever state. */
  OptionalLong find(String checksum) {
    return database
        .queryForList("select id from register_snapshot where checksum = ?", Long.class, checksum)
        .stream()
        .mapToLong(it -> it)
        .findFirst();
  }

  /** How many rows the newest list of this publisher has. */
  int lastRows(String publisher) {
    return status().stream()
        .filter(it -> it.current() && it.publisher().equals(publisher))
        .mapToInt(SnapshotStatus::rows)
        .findFirst()
        .orElse(0);
  }

  private long count(String sql, Object... values) {
    return Optional.ofNullable(database.queryForObject(sql, Long.class, values)).orElse(0L);
  }

  long keep(SnapshotDescription description, SnapshotFile file, ListState state) {
    database.update(
        "insert into register_snapshot (publisher, as_of, complete, official, checksum, row_count,"
            + " imported_at, state, register) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        description.publisher(),
        Date.valueOf(description.asOf()),
        description.complete(),
        description.official(),
        file.checksum(),
        file.rows().size(),
        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
        state.name(),
        description.kind().name());
    long id = count("select id from register_snapshot where checksum = ?", file.checksum());
    var entries = new ArrayList<@Nullable Object[]>();
    var events = new ArrayList<@Nullable Object[]>();
    for (var row : file.rows()) {
      entries.add(entry(id, entries.size(), row));
      events.add(event(id, events.size(), row.event()));
    }
    database.batchUpdate(
        "insert into register_entry (snapshot_id, number, name, licence, licence_until, address,"
            + " city, province, contacts, country, job) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entries);
    database.batchUpdate("insert into register_status_event values (?, ?, ?, ?, ?, ?, ?)", events);
    return id;
  }

  private static @Nullable Object[] entry(long id, int number, RegisterRow row) {
    return new @Nullable Object[] {
      id,
      number,
      row.name(),
      row.licence().orElse(null),
      row.licenceUntil().map(Date::valueOf).orElse(null),
      row.seat().address().orElse(null),
      row.seat().city().orElse(null),
      row.seat().province().orElse(null),
      row.contacts().orElse(null),
      row.order().country().orElse(null),
      row.order().job().orElse(null)
    };
  }

  private static @Nullable Object[] event(long id, int number, StatusEvent event) {
    return new @Nullable Object[] {
      id,
      number,
      event.status().name(),
      event.date().text(),
      event.until().map(Date::valueOf).orElse(null),
      event.source(),
      event.sourceDate().text()
    };
  }

  /** The newest first; current is the newest in use of each publisher. */
  List<SnapshotStatus> status() {
    return database.query(
        "select s.*, "
            + NEWEST
            + " as newest from register_snapshot s order by s.as_of desc, s.id desc",
        (it, number) ->
            new SnapshotStatus(
                it.getLong("id"),
                ListKind.valueOf(it.getString("register")),
                it.getString("publisher"),
                it.getObject("as_of", LocalDate.class),
                it.getBoolean("complete"),
                it.getBoolean("official"),
                it.getInt("row_count"),
                it.getObject("imported_at", OffsetDateTime.class).toInstant(),
                ListState.valueOf(it.getString("state")),
                it.getBoolean("newest")));
  }

  /** The newest list of each publisher with its rows, the oldest first. */
  List<Snapshot> current() {
    return heads().stream()
        .map(
            it ->
                new Snapshot(it.kind, it.publisher, it.asOf, it.complete, it.official, rows(it.id)))
        .toList();
  }

  /** A snapshot without its rows: those are read after it, since there may be one connection. */
  private record Head(
      long id,
      ListKind kind,
      String publisher,
      LocalDate asOf,
      boolean complete,
      boolean official) {}

  private List<Head> heads() {
    return database.query(
        "select s.* from register_snapshot s where " + NEWEST + " order by s.as_of, s.id",
        (it, number) ->
            new Head(
                it.getLong("id"),
                ListKind.valueOf(it.getString("register")),
                it.getString("publisher"),
                it.getObject("as_of", LocalDate.class),
                it.getBoolean("complete"),
                it.getBoolean("official")));
  }

  List<RegisterRow> rows(long id) {
    return database.query(
        "select * from register_entry e join register_status_event v on v.snapshot_id ="
            + " e.snapshot_id and v.number = e.number where e.snapshot_id = ? order by e.number",
        (it, number) -> row(it),
        id);
  }

  private static RegisterRow row(ResultSet it) throws SQLException {
    return new RegisterRow(
        it.getString("name"),
        text(it, "licence"),
        day(it, "licence_until"),
        new RegisterRow.Seat(text(it, "address"), text(it, "city"), text(it, "province")),
        new StatusEvent(
            Status.valueOf(it.getString("status")),
            new PartialDate(it.getString("status_date")),
            day(it, "status_until"),
            it.getString("source"),
            new PartialDate(it.getString("source_date"))),
        text(it, "contacts"),
        new RegisterRow.Order(text(it, "country"), text(it, "job")));
  }

  private static Optional<String> text(ResultSet it, String column) throws SQLException {
    return Optional.ofNullable(it.getString(column));
  }

  private static Optional<LocalDate> day(ResultSet it, String column) throws SQLException {
    return Optional.ofNullable(it.getObject(column, LocalDate.class));
  }
}
