package id.tapis.conversation;

import id.tapis.assessment.Assessment;
import id.tapis.intake.ClientId;
import id.tapis.intake.Vault;
import id.tapis.understanding.Contact;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The traces that contacts leave in checks, as keyed hashes in the database. */
final class KeptTraces implements ContactTraces {

  /** Of a text that names nobody. */
  private static final String NOBODY = "-";

  private static final int MOST_CONTACTS = 10;
  private static final int MOST_NAMES = 3;

  private final JdbcClient jdbc;
  private final Vault vault;

  KeptTraces(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  /** The same client with the same contact and name counts once, however often it is checked. */
  void add(ClientId client, Assessment assessment, Instant until) {
    var names =
        assessment.companies().stream()
            .map(it -> key("name", it.mention().name()))
            .distinct()
            .limit(MOST_NAMES)
            .toList();
    assessment.facts().contacts().stream()
        .map(Contact::value)
        .distinct()
        .limit(MOST_CONTACTS)
        .map(it -> key("contact", it))
        .forEach(it -> add(client, it, names.isEmpty() ? List.of(NOBODY) : names, until));
  }

  private void add(ClientId client, String contact, List<String> names, Instant until) {
    for (var name : names) {
      int known =
          jdbc.sql(
                  "update contact_trace set expires_at = ? where contact = ? and client_id = ? and"
                      + " name = ?")
              .param(Conversations.at(until))
              .param(contact)
              .param(client.value())
              .param(name)
              .update();
      if (known == 0) {
        jdbc.sql(
                "insert into contact_trace (expires_at, contact, client_id, name) values (?, ?, ?,"
                    + " ?)")
            .param(Conversations.at(until))
            .param(contact)
            .param(client.value())
            .param(name)
            .update();
      }
    }
  }

  /** Names that differ only in case and spacing are one. */
  private String key(String what, String text) {
    var letters = new StringBuilder(what).append(':');
    text.toLowerCase(java.util.Locale.ROOT)
        .codePoints()
        .filter(it -> Character.isLetterOrDigit(it) || "contact".equals(what) && it != ' ')
        .forEach(letters::appendCodePoint);
    return vault.pseudonym(letters.toString());
  }

  @Override
  public Map<String, Trace> of(Collection<String> contacts) {
    var traces = new LinkedHashMap<String, Trace>();
    for (var contact : contacts) {
      var trace =
          jdbc.sql(
                  "select count(distinct client_id) as reports, count(distinct case when name <> '"
                      + NOBODY
                      + "' then name end) as names from contact_trace where contact = ?")
              .param(key("contact", contact))
              .query((row, number) -> new Trace(row.getInt("reports"), row.getInt("names")))
              .single();
      if (trace.reports() > 0) {
        traces.put(contact, trace);
      }
    }
    return traces;
  }

  void forget(Instant now) {
    jdbc.sql("delete from contact_trace where expires_at < ?")
        .param(Conversations.at(now))
        .update();
  }

  void erase(ClientId client) {
    jdbc.sql("delete from contact_trace where client_id = ?").param(client.value()).update();
  }
}
