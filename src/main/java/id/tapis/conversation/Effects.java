package id.tapis.conversation;

import id.tapis.conversation.ConsentChanged.Purpose;
import id.tapis.intake.ClientId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;

/** Does what a turn wants done besides speaking, and lets those to the right know. */
final class Effects {

  private final KeptHandovers handovers;
  private final Consents consents;
  private final Wording wording;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Effects(
      KeptHandovers handovers,
      Consents consents,
      Wording wording,
      ApplicationEventPublisher events,
      Clock clock) {
    this.handovers = handovers;
    this.consents = consents;
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
        case Effect.Withdrawn it ->
            consents.given(client).forEach(purpose -> consented(client, purpose, false, language));
        case Effect.Erased it -> throw new IllegalStateException("Erasing is no afterthought");
      }
    }
  }

  void wrote(ClientId client) {
    events.publishEvent(new ClientWrote(client, now()));
  }

  private void handOver(ClientId client, Effect.HandOver it, Language language) {
    var known = new KeptHandovers.Known(it.ground(), it.assessment(), language, now());
    long id = handovers.add(client, known);
    events.publishEvent(new HandoverRequested(id, client, it.ground(), known.at()));
  }

  private void consented(ClientId client, Purpose purpose, boolean given, Language language) {
    var version =
        wording.words(Phrase.of("consent.version"), language).orElseThrow() + "/" + language.code();
    var changed = new ConsentChanged(client, purpose, given, version, now());
    consents.add(changed);
    events.publishEvent(changed);
  }
}
