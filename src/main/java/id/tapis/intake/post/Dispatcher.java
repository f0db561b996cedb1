package id.tapis.intake.post;

import id.tapis.intake.ClientHandler;
import id.tapis.intake.Courier;
import id.tapis.intake.post.Lanes.Step;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Rings the client handler for every kept message, in order per client, in one transaction. */
@Component("postDispatcher")
@Order(2)
class Dispatcher implements Duty {

  private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);
  private static final Duration DATABASE_AWAY = Duration.ofMillis(500);
  private static final Duration LOOKING = Duration.ofMillis(200);
  private static final Duration FAILED = Duration.ofMillis(200);

  private final Inbox inbox;
  private final Reader reader;
  private final ClientBook clients;
  private final Courier courier;
  private final EmergencyAnswers emergency;
  private final ObjectProvider<ClientHandler> handler;
  private final IntakeSettings settings;
  private final Work work;
  private @Nullable Lanes lanes;
  private @Nullable Feed feed;

  /** Where work is committed and counted. */
  @Component
  record Work(TransactionTemplate transaction, MeterRegistry meters) {

    void count(String result) {
      meters.counter("tapis.messages", "result", result).increment();
    }
  }

  Dispatcher(
      Inbox inbox,
      Reader reader,
      ClientBook clients,
      Courier courier,
      EmergencyAnswers emergency,
      ObjectProvider<ClientHandler> handler,
      IntakeSettings settings,
      Work work) {
    this.inbox = inbox;
    this.reader = reader;
    this.clients = clients;
    this.courier = courier;
    this.emergency = emergency;
    this.handler = handler;
    this.settings = settings;
    this.work = work;
  }

  @Override
  public void start() {
    var fresh = new Lanes("handler", settings.handlers(), this::next);
    var source =
        new Feed.Source() {
          @Override
          public void prepare() {}

          @Override
          public List<Ticket> open(int limit) {
            return inbox.open(limit);
          }
        };
    lanes = fresh;
    feed = new Feed("inbox-feed", source, fresh, inbox.bell());
    feed.start();
  }

  @Override
  public void stop() {
    if (feed != null && lanes != null) {
      feed.stop();
      lanes.close(Duration.ofSeconds(5));
    }
  }

  private Step next(List<Long> pending) {
    long seq = pending.getFirst();
    try {
      if (reader.busy(seq)) {
        return Step.again(LOOKING);
      }
      var reading = reader.read(pending);
      if (reading.isEmpty()) {
        reader.forget(seq);
        return Step.done(1);
      }
      var wait = reader.rest(reading.get());
      return wait.isZero() ? look(reading.get()) : Step.again(wait);
    } catch (Exception | StackOverflowError e) {
      return failed(seq, e);
    }
  }

  private Step look(Reading reading) {
    var seen = reader.look(reading);
    if (seen.isEmpty()) {
      return Step.again(LOOKING);
    }
    var step = handle(seen.get());
    reader.forget(reading.first().seq());
    return step;
  }

  private Step handle(Reading reading) {
    work.transaction()
        .executeWithoutResult(
            status -> {
              if (reading.rows().stream().allMatch(it -> inbox.close(it.seq(), "DONE"))) {
                ring(reading);
                work.count("handled");
              } else {
                status.setRollbackOnly();
              }
            });
    return Step.done(reading.rows().size());
  }

  private void ring(Reading reading) {
    switch (reading.content()) {
      case Incoming.Said said -> {
        if (!inbox.changesNothing(reading.first(), said.message())) {
          clients.seen(said.writer(), said.message().from().languageHint());
          handler.getObject().handle(said.message());
        }
      }
      case Incoming.Left left -> clients.gone(left.writer().client());
      case Incoming.Nothing nothing -> {}
    }
  }

  private Step failed(long seq, Throwable failure) {
    if (Trouble.isDatabaseAway(failure)) {
      return Step.again(DATABASE_AWAY);
    }
    int tries = inbox.failed(seq);
    log.warn("Message {} failed, try {}: {}", seq, tries, Trouble.outline(failure));
    if (tries < settings.tries()) {
      return Step.again(FAILED.multipliedBy(tries));
    }
    return park(seq);
  }

  /** Gives up with an apology; the message stays, sealed, until it is forgotten. */
  private Step park(long seq) {
    work.transaction()
        .executeWithoutResult(
            status -> {
              var content = reader.contentOf(seq);
              if (inbox.close(seq, "PARKED") && content instanceof Incoming.Said said) {
                clients.seen(said.writer(), said.message().from().languageHint());
                emergency.instead(said).ifPresent(courier::send);
              }
            });
    reader.forget(seq);
    work.count("parked");
    log.error("Message {} is parked", seq);
    return Step.done(1);
  }
}
