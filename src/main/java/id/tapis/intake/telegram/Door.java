package id.tapis.intake.telegram;

import id.tapis.intake.post.Arrival;
import id.tapis.intake.post.EmergencyAnswers;
import id.tapis.intake.post.Inbox;
import id.tapis.intake.post.Trouble;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/** Where updates come in, polled or brought: kept first, and answered from memory if that fails. */
@Component("telegramDoor")
class Door {

  private static final Logger log = LoggerFactory.getLogger(Door.class);
  private static final long TOO_SLOW_MILLIS = 1500;

  private final Inbox inbox;
  private final UpdateReader reader;
  private final EmergencyAnswers emergency;
  private final TelegramCarrier carrier;
  private final BotApi api;
  private final InlineAnswers inline;
  private final Clock clock;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("slow-inbox").factory());
  private volatile boolean inboxAway;

  Door(
      Inbox inbox,
      UpdateReader reader,
      EmergencyAnswers emergency,
      TelegramCarrier carrier,
      BotApi api,
      InlineAnswers inline,
      Clock clock) {
    this.inbox = inbox;
    this.reader = reader;
    this.emergency = emergency;
    this.carrier = carrier;
    this.api = api;
    this.inline = inline;
    this.clock = clock;
  }

  /** Keeps the updates; false when they could not be kept and are to come again. */
  boolean take(List<RawUpdate> updates) {
    var queries = new ArrayList<String>();
    var arrivals =
        updates.stream().filter(it -> !inline.takes(it)).map(it -> arrival(it, queries)).toList();
    if (arrivals.isEmpty()) {
      return true;
    }
    if (inboxAway) {
      answerCries(arrivals);
    }
    var alarm = watch.schedule(() -> answerCries(arrivals), TOO_SLOW_MILLIS, TimeUnit.MILLISECONDS);
    try {
      inbox.accept(arrivals);
      inboxAway = false;
      queries.forEach(it -> api.fire(AnswerCallbackQuery.builder().callbackQueryId(it).build()));
      return true;
    } catch (RuntimeException e) {
      if (!inboxAway) {
        log.error("Updates can't be kept, they will come again: {}", Trouble.outline(e));
      }
      inboxAway = true;
      answerCries(arrivals);
      return false;
    } finally {
      alarm.cancel(false);
    }
  }

  private Arrival arrival(RawUpdate raw, List<String> queries) {
    try {
      var update = reader.parse(raw.json());
      if (update.getCallbackQuery() != null && update.getCallbackQuery().getId() != null) {
        queries.add(update.getCallbackQuery().getId());
      }
      return Arrival.of(raw.key(), raw.json(), reader.content(update, clock.instant()));
    } catch (RuntimeException | StackOverflowError e) {
      log.warn("An update can't be read and is parked: {}", Trouble.outline(e));
      return Arrival.poison(raw.key(), raw.json());
    }
  }

  private void answerCries(List<Arrival> arrivals) {
    for (var arrival : arrivals) {
      arrival
          .content()
          .flatMap(it -> emergency.once(arrival.key(), it))
          .ifPresent(it -> Thread.startVirtualThread(() -> carrier.deliver(it)));
    }
  }

  @PreDestroy
  void close() {
    watch.shutdown();
  }
}
