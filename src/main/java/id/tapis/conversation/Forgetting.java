package id.tapis.conversation;

import id.tapis.intake.ClientErased;
import id.tapis.intake.ClientGone;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.HourHasPassed;

/** Forgets on schedule and on request. */
final class Forgetting {

  private final Conversations conversations;
  private final KeptTranscripts transcripts;
  private final KeptHandovers handovers;
  private final Consents consents;
  private final Watches watches;
  private final KeptTraces traces;
  private final ConversationSettings settings;
  private final Clock clock;

  Forgetting(
      Conversations conversations,
      KeptTranscripts transcripts,
      KeptHandovers handovers,
      Consents consents,
      Watches watches,
      KeptTraces traces,
      ConversationSettings settings,
      Clock clock) {
    this.conversations = conversations;
    this.transcripts = transcripts;
    this.handovers = handovers;
    this.consents = consents;
    this.watches = watches;
    this.traces = traces;
    this.settings = settings;
    this.clock = clock;
  }

  @EventListener
  void on(HourHasPassed passed) {
    var now = clock.instant();
    transcripts.forget(now);
    handovers.forget(now);
    watches.forget(now);
    traces.forget(now);
    conversations.forget(now.minus(settings.forgetAfter()));
  }

  /** Who blocked us wants no news. */
  @EventListener
  void on(ClientGone gone) {
    watches.end(gone.client());
  }

  /** In the transaction that erases the client. */
  @EventListener
  void on(ClientErased erased) {
    transcripts.erase(erased.client());
    handovers.erase(erased.client());
    consents.erase(erased.client());
    watches.end(erased.client());
    traces.erase(erased.client());
    conversations.erase(erased.client());
  }
}
