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
  private final Ledgers ledgers;
  private final ConversationSettings settings;
  private final Clock clock;

  Forgetting(
      Conversations conversations,
      KeptTranscripts transcripts,
      Ledgers ledgers,
      ConversationSettings settings,
      Clock clock) {
    this.conversations = conversations;
    this.transcripts = transcripts;
    this.ledgers = ledgers;
    this.settings = settings;
    this.clock = clock;
  }

  @EventListener
  void on(HourHasPassed passed) {
    var now = clock.instant();
    transcripts.forget(now);
    ledgers.forget(now);
    conversations.forget(now.minus(settings.forgetAfter()));
  }

  /** Who blocked us wants no news. */
  @EventListener
  void on(ClientGone gone) {
    ledgers.watches().end(gone.client());
  }

  /** In the transaction that erases the client. */
  @EventListener
  void on(ClientErased erased) {
    transcripts.erase(erased.client());
    ledgers.erase(erased.client());
    conversations.erase(erased.client());
  }
}
