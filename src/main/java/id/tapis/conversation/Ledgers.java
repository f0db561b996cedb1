package id.tapis.conversation;

import id.tapis.intake.ClientId;
import java.time.Instant;

/** What is kept beside the dialogue itself: who was handed over, agreed to what, watches whom. */
record Ledgers(KeptHandovers handovers, Consents consents, Watches watches, KeptTraces traces) {

  void forget(Instant now) {
    handovers.forget(now);
    watches.forget(now);
    traces.forget(now);
  }

  void erase(ClientId client) {
    handovers.erase(client);
    consents.erase(client);
    watches.end(client);
    traces.erase(client);
  }
}
