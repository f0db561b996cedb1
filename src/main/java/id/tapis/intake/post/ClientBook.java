package id.tapis.intake.post;

import id.tapis.intake.ClientErased;
import id.tapis.intake.ClientGone;
import id.tapis.intake.ClientId;
import id.tapis.intake.Clients;
import id.tapis.intake.Vault;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who can be written to, and where. */
@Component
class ClientBook implements Clients {

  private final JdbcClient jdbc;
  private final Vault vault;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  ClientBook(JdbcClient jdbc, Vault vault, Clock clock, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
    this.events = events;
  }

  /** Notes that a client wrote: they are here, reachable, and want to be known again. */
  @Transactional
  public void seen(Writer writer, String language) {
    int known =
        jdbc.sql(
                "update client set language = ?, seen_at = ?, blocked_at = null, erased_at = null"
                    + " where id = ?")
            .params(shortened(language), now(), writer.client().value())
            .update();
    if (known == 0) {
      add(writer, language);
    }
  }

  private void add(Writer writer, String language) {
    jdbc.sql("insert into client (id, channel, address, language, seen_at) values (?, ?, ?, ?, ?)")
        .params(
            writer.client().value(),
            writer.channel(),
            vault.seal(writer.address(), place(writer.client())),
            shortened(language),
            now())
        .update();
  }

  /** The client left: tells everybody once, and gives up what waits for them. */
  @Transactional
  public void gone(ClientId client) {
    int news =
        jdbc.sql("update client set blocked_at = ? where id = ? and blocked_at is null")
            .params(now(), client.value())
            .update();
    jdbc.sql(
            "update outbox set state = 'UNREACHABLE', ended_at = ? where client_id = ?"
                + " and state = 'WAITING'")
        .params(now(), client.value())
        .update();
    if (news > 0) {
      events.publishEvent(new ClientGone(client, clock.instant()));
    }
  }

  /** The client's chat has another address from now on. */
  @Transactional
  public void moved(ClientId client, String address) {
    jdbc.sql("update client set address = ? where id = ?")
        .params(vault.seal(address, place(client)), client.value())
        .update();
  }

  String address(ClientId client, byte[] sealed) {
    return vault.open(sealed, place(client));
  }

  /** The address itself goes once the last reply, usually the goodbye, is out. */
  @Override
  @Transactional
  public void erase(ClientId client) {
    Instant at = clock.instant();
    events.publishEvent(new ClientErased(client, at));
    jdbc.sql(
            "update inbox set raw = null, client_id = null, mark = null, words = null"
                + " where client_id = ? and state <> 'OPEN'")
        .param(client.value())
        .update();
    jdbc.sql("delete from outbox where client_id = ? and state <> 'SENDING'")
        .param(client.value())
        .update();
    jdbc.sql("update client set erased_at = ? where id = ?")
        .params(Rows.time(at), client.value())
        .update();
  }

  /** Removes the last traces of an erased client to whom nothing is to be sent any more. */
  @Transactional
  public void sweepErased(ClientId client) {
    int swept =
        jdbc.sql(
                "delete from client where id = ? and erased_at is not null and not exists (select 1"
                    + " from outbox where client_id = ? and state in ('WAITING', 'SENDING'))")
            .params(client.value(), client.value())
            .update();
    if (swept > 0) {
      jdbc.sql("delete from outbox where client_id = ?").param(client.value()).update();
    }
  }

  @Override
  public boolean reachable(ClientId client) {
    return !jdbc.sql("select id from client where id = ? and blocked_at is null")
        .param(client.value())
        .query(String.class)
        .list()
        .isEmpty();
  }

  private OffsetDateTime now() {
    return Rows.time(clock.instant());
  }

  private static String shortened(String language) {
    return language.length() > 35 ? "" : language;
  }

  private static String place(ClientId client) {
    return "client.address:" + client.value();
  }
}
