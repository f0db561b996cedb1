package id.tapis.conversation;

import id.tapis.conversation.ConsentChanged.Purpose;
import id.tapis.intake.ClientId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every consent, as it was asked and answered; lines are only added. */
final class Consents {

  private record Row(Purpose purpose, boolean given) {}

  private final JdbcClient jdbc;

  Consents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(ConsentChanged changed) {
    jdbc.sql(
            "insert into consent (client_id, purpose, given, text_version, at) values (?, ?, ?, ?, ?)")
        .param(changed.client().value())
        .param(changed.purpose().name())
        .param(changed.given())
        .param(changed.textVersion())
        .param(Conversations.at(changed.at()))
        .update();
  }

  /** The purposes agreed to and not taken back since. */
  List<Purpose> given(ClientId client) {
    Map<Purpose, Boolean> last = new EnumMap<>(Purpose.class);
    jdbc.sql("select purpose, given from consent where client_id = ? order by id")
        .param(client.value())
        .query((row, number) -> new Row(Purpose.valueOf(row.getString(1)), row.getBoolean(2)))
        .list()
        .forEach(it -> last.put(it.purpose(), it.given()));
    return Arrays.stream(Purpose.values()).filter(it -> last.getOrDefault(it, false)).toList();
  }

  void erase(ClientId client) {
    jdbc.sql("delete from consent where client_id = ?").param(client.value()).update();
  }
}
