package id.tapis.conversation;

import id.tapis.assessment.Assessment;
import id.tapis.conversation.ConsentChanged.Purpose;
import id.tapis.conversation.HandoverRequested.Ground;
import id.tapis.registry.Entry;

/** What shall happen besides speaking. */
sealed interface Effect {

  record HandOver(Ground ground, Assessment assessment) implements Effect {}

  record Consented(Purpose purpose, boolean given) implements Effect {}

  /** The client wants to know when this company's standing changes; its name is as printed. */
  record Watched(Entry company) implements Effect {}

  /** An offer was read whose contacts may stand in other reports too. */
  record Traced(Assessment assessment) implements Effect {}

  /** All consents given are taken back. */
  record Withdrawn() implements Effect {}

  record Erased() implements Effect {}
}
