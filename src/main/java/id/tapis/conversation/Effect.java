package id.tapis.conversation;

import id.tapis.assessment.Assessment;
import id.tapis.conversation.ConsentChanged.Purpose;
import id.tapis.conversation.HandoverRequested.Ground;

/** What shall happen besides speaking. */
sealed interface Effect {

  record HandOver(Ground ground, Assessment assessment) implements Effect {}

  record Consented(Purpose purpose, boolean given) implements Effect {}

  /** All consents given are taken back. */
  record Withdrawn() implements Effect {}

  record Erased() implements Effect {}
}
