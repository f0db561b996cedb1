package id.tapis.conversation;

import id.tapis.conversation.ConsentChanged.Purpose;
import id.tapis.intake.ClientId;
import id.tapis.registry.Entry;
import id.tapis.registry.Registry;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;

/** Does what a turn wants done besides speaking, and lets those to the right know. */
final class Effects {

  private final Ledgers ledgers;
  private final Registry registry;
  private final ConversationSettings settings;
  private final Wording wording;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Effects(
      Ledgers ledgers,
      Registry registry,
      ConversationSettings settings,
      Wording wording,
      ApplicationEventPublisher events,
      Clock clock) {
    this.ledgers = ledgers;
    this.registry = registry;
    this.settings = settings;
    this.wording = wording;
    this.events = events;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  void apply(ClientId client, Turn turn) {
    var language = turn.next().language();
    for (var effect : turn.effects()) {
      switch (effect) {
        case Effect.HandOver it -> handOver(client, it, language);
        case Effect.Consented it -> consented(client, it.purpose(), it.given(), language);
        case Effect.Watched it -> watch(client, it.company());
        case Effect.Traced it ->
            ledgers.traces().add(client, it.assessment(), now().plus(settings.traceFor()));
        case Effect.Withdrawn it ->
            ledgers
                .consents()
                .given(client)
                .forEach(purpose -> consented(client, purpose, false, language));
        case Effect.Erased it -> throw new IllegalStateException("Erasing is no afterthought");
      }
    }
  }

  void wrote(ClientId client) {
    events.publishEvent(new ClientWrote(client, now()));
  }

  private void handOver(ClientId client, Effect.HandOver it, Language language) {
    var known = new KeptHandovers.Known(it.ground(), it.assessment(), language, now());
    long id = ledgers.handovers().add(client, known);
    events.publishEvent(new HandoverRequested(id, client, it.ground(), known.at()));
  }

  private void consented(ClientId client, Purpose purpose, boolean given, Language language) {
    var version =
        wording.words(Phrase.of("consent.version"), language).orElseThrow() + "/" + language.code();
    var changed = new ConsentChanged(client, purpose, given, version, now());
    ledgers.consents().add(changed);
    if (purpose == Purpose.WATCH && !given) {
      ledgers.watches().end(client);
    }
    events.publishEvent(changed);
  }

  private void watch(ClientId client, Entry company) {
    var told = WatchNews.state(registry.present(company.id()));
    var until = now().plus(settings.watchFor());
    ledgers.watches().add(client, new Watches.Known(company, told), until);
    ledgers.watches().keepNewest(client, settings.mostWatches());
  }
}
