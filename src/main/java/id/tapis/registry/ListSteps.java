package id.tapis.registry;

import id.tapis.registry.ListStep.Step;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The states of lists in the database, and who changed them. */
final class ListSteps {

  private final JdbcTemplate database;
  private final Clock clock;

  ListSteps(JdbcTemplate database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void add(long list, Step step, String by) {
    database.update(
        "insert into register_step (snapshot_id, step, by_whom, at) values (?, ?, ?, ?)",
        list,
        step.name(),
        by,
        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  /** Only from the state it was seen in: of two people at once one is told. */
  boolean change(long list, ListState from, ListState to) {
    return database.update(
            "update register_snapshot set state = ? where id = ? and state = ?",
            to.name(),
            list,
            from.name())
        == 1;
  }

  List<ListStep> of(long list) {
    return database.query(
        "select step, by_whom, at from register_step where snapshot_id = ? order by id",
        (it, number) ->
            new ListStep(
                Step.valueOf(it.getString("step")),
                it.getString("by_whom"),
                it.getObject("at", OffsetDateTime.class).toInstant()),
        list);
  }

  /** Whoever brought it last, before or again; a list in print is brought by several. */
  boolean broughtBy(long list, String by) {
    var steps = of(list);
    int again = 0;
    for (int i = 0; i < steps.size(); i++) {
      again = steps.get(i).step() == Step.BROUGHT_BACK ? i : again;
    }
    return steps.subList(again, steps.size()).stream()
        .filter(it -> it.step() == Step.BROUGHT || it.step() == Step.BROUGHT_BACK)
        .anyMatch(it -> it.by().equals(by));
  }
}
