package id.tapis.conversation;

import id.tapis.intake.ClientId;
import id.tapis.registry.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who wants news of which company, and what they were told of it last. Kept is the pseudonym and
 * the company, no more.
 */
final class Watches {

  /** A company that is watched, as printed when the watch began, and what its watchers know. */
  record Known(Entry company, String told) {}

  private final JdbcClient jdbc;

  Watches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A watch that is there already is renewed. */
  void add(ClientId client, Known known, Instant until) {
    end(client, known.company().id());
    jdbc.sql(
            "insert into watch (client_id, company, name, told, expires_at) values (?, ?, ?, ?, ?)")
        .param(client.value())
        .param(known.company().id())
        .param(known.company().name())
        .param(known.told())
        .param(Conversations.at(until))
        .update();
  }

  /** Each company that is watched, once for everything its watchers know. */
  List<Known> known() {
    return jdbc.sql("select distinct company, name, told from watch order by company, told")
        .query(
            (row, number) ->
                new Known(
                    new Entry(row.getString("company"), row.getString("name"), Optional.empty()),
                    row.getString("told")))
        .list();
  }

  List<ClientId> watching(Known known) {
    return jdbc.sql("select client_id from watch where company = ? and told = ? order by id")
        .param(known.company().id())
        .param(known.told())
        .query((row, number) -> new ClientId(row.getString(1)))
        .list();
  }

  /** Whether this caller is the one who tells; who comes second is told no. */
  boolean claim(ClientId client, Known known, String news) {
    return jdbc.sql("update watch set told = ? where client_id = ? and company = ? and told = ?")
            .param(news)
            .param(client.value())
            .param(known.company().id())
            .param(known.told())
            .update()
        > 0;
  }

  /** The oldest make room. */
  void keepNewest(ClientId client, int most) {
    jdbc
        .sql("select id from watch where client_id = ? order by id desc")
        .param(client.value())
        .query(Long.class)
        .list()
        .stream()
        .skip(most)
        .forEach(it -> jdbc.sql("delete from watch where id = ?").param(it).update());
  }

  void end(ClientId client) {
    jdbc.sql("delete from watch where client_id = ?").param(client.value()).update();
  }

  private void end(ClientId client, String company) {
    jdbc.sql("delete from watch where client_id = ? and company = ?")
        .param(client.value())
        .param(company)
        .update();
  }

  void forget(Instant now) {
    jdbc.sql("delete from watch where expires_at < ?").param(Conversations.at(now)).update();
  }
}
