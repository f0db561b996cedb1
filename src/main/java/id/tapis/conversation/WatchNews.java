package id.tapis.conversation;

import id.tapis.conversation.Transcripts.Line;
import id.tapis.conversation.Transcripts.Speaker;
import id.tapis.conversation.Watches.Known;
import id.tapis.intake.ClientId;
import id.tapis.intake.Courier;
import id.tapis.intake.ReplyKind;
import id.tapis.registry.Entry;
import id.tapis.registry.Lookup;
import id.tapis.registry.RegisterChanged;
import id.tapis.registry.Registry;
import id.tapis.registry.Standing;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.modulith.moments.HourHasPassed;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells watchers when what may be told of their company has changed. What each was told last stands
 * beside the watch and changes with the message in one transaction, so that whoever dies in between
 * leaves the rest for the next look: after every import, at the start, and hourly.
 */
final class WatchNews {

  private static final System.Logger LOG = System.getLogger(WatchNews.class.getName());

  private final ReentrantLock looking = new ReentrantLock();
  private final Watches watches;
  private final Registry registry;
  private final Conversations conversations;
  private final KeptTranscripts transcripts;
  private final Wording wording;
  private final Courier courier;
  private final TransactionTemplate transaction;
  private final Clock clock;

  WatchNews(
      Watches watches,
      Registry registry,
      Conversations conversations,
      KeptTranscripts transcripts,
      Wording wording,
      Courier courier,
      TransactionTemplate transaction,
      Clock clock) {
    this.watches = watches;
    this.registry = registry;
    this.conversations = conversations;
    this.transcripts = transcripts;
    this.wording = wording;
    this.courier = courier;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Beside whoever changed the register: there may be many watchers. */
  @EventListener
  void on(RegisterChanged changed) {
    Thread.ofVirtual().name("watch-news").start(this::look);
  }

  @EventListener
  void on(HourHasPassed passed) {
    look();
  }

  @EventListener
  void on(ApplicationReadyEvent ready) {
    look();
  }

  /** Each watcher in a transaction of their own: one that fails keeps nobody waiting. */
  void look() {
    looking.lock();
    try {
      for (var known : watches.known()) {
        var now = registry.present(known.company().id());
        if (!state(now).isEmpty() && !state(now).equals(known.told())) {
          watches.watching(known).forEach(it -> tellOrLeave(it, known, now));
        }
      }
    } catch (DataAccessException e) {
      LOG.log(Level.WARNING, "Watchers could not be looked up; the next hour tries again", e);
    } finally {
      looking.unlock();
    }
  }

  private void tellOrLeave(ClientId client, Known known, Lookup now) {
    try {
      transaction.executeWithoutResult(it -> tell(client, known, now));
    } catch (DataAccessException | TransactionException e) {
      LOG.log(Level.WARNING, "A watcher could not be told; the next hour tries again", e);
    }
  }

  private void tell(ClientId client, Known known, Lookup now) {
    var kept = conversations.find(client);
    if (!watches.claim(client, known, state(now))) {
      return;
    }
    var memory = kept.map(Conversations.Kept::memory).orElseGet(() -> Memory.fresh(Language.ID));
    var reply = wording.reply(news(known.company(), now), client, memory);
    var sent = OptionalLong.of(courier.send(reply));
    var line = new Line(Speaker.BOT, reply.text(), clock.instant(), sent);
    transcripts.add(client, line, memory.stage().withCounsellor());
  }

  private static Utterance news(Entry company, Lookup now) {
    var lines = new ArrayList<Phrase>(List.of(Phrase.of("watch.news")));
    lines.addAll(AgencyLines.of(company.name(), now));
    return new Utterance(ReplyKind.NEWS, lines, List.of())
        .offering(Choice.of("human"), Choice.of("again"), Choice.of("watch-end"));
  }

  /**
   * What is told, in short: the standing and since when. Empty where nothing can be told: a list
   * that grew old is no news of a company.
   */
  static String state(Lookup lookup) {
    return switch (lookup) {
      case Lookup.Exact it -> state(it.standing());
      case Lookup.NotFound it -> it.word();
      case Lookup.Likely it -> "";
      case Lookup.Similar it -> "";
      case Lookup.CannotCheck it -> "";
    };
  }

  private static String state(Standing standing) {
    var day =
        switch (standing) {
          case Standing.Suspended it -> Stream.concat(it.since().stream(), it.until().stream());
          case Standing.Revoked it -> it.since().stream();
          case Standing.RevokedOnRequest it -> it.since().stream();
          case Standing.SanctionEnded it -> it.since().stream();
          case Standing.Expired it -> Stream.of(it.until());
          case Standing.Licensed it -> Stream.<Object>empty();
          case Standing.NotRegistered it -> Stream.<Object>empty();
          case Standing.Unknown it -> Stream.<Object>empty();
        };
    return standing instanceof Standing.Unknown
        ? ""
        : day.map(Object::toString).reduce(standing.word(), (all, it) -> all + " " + it);
  }
}
