package id.tapis.casework;

import id.tapis.assessment.Risk;
import id.tapis.conversation.HandoverRequested;
import id.tapis.conversation.Handovers;
import id.tapis.conversation.Handovers.Handover;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a case of each handover, in the transaction of the one who asked: nobody is lost. */
@Component
class Arrivals {
  private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
  private final Cases cases;
  private final EvidenceFolder evidence;
  private final Handovers handovers;
  private final Letters letters;
  private final CaseMarks marks;
  private final ApplicationEventPublisher events;

  Arrivals(
      Cases cases,
      EvidenceFolder evidence,
      Handovers handovers,
      Letters letters,
      CaseMarks marks,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.evidence = evidence;
    this.handovers = handovers;
    this.letters = letters;
    this.marks = marks;
    this.events = events;
  }

  @EventListener
  @Transactional
  void on(HandoverRequested request) {
    if (evidence.holds(request.handover())) {
      return;
    }
    var handover = handovers.handover(request.handover());
    var risk = risk(request, handover);
    var open = cases.findByOpenClient(request.client().value());
    var it = open.orElseGet(() -> Case.open(request, risk, language(handover)));
    open.ifPresent(known -> known.join(request, risk));
    handover.flatMap(known -> Glimpse.of(known.assessmentJson()).stage()).ifPresent(it::stage);
    cases.saveAndFlush(it);
    evidence.add(it.id(), request, risk, handover);
    letters.keep(request.client());
    if (open.isPresent()) {
      marks.wrote(request.client(), request.at());
    } else {
      events.publishEvent(new CaseOpened(it.id(), risk, request.at()));
    }
    LOG.info("Handover {} stands in case {}, {}", request.handover(), it.id().value(), risk);
  }

  /** The handover's level, but never below what its ground means. */
  private static Risk risk(HandoverRequested request, Optional<Handover> handover) {
    var found = handover.map(Handover::risk).orElse(Risk.NOT_ASSESSED);
    var least =
        switch (request.ground()) {
          case URGENT -> Risk.URGENT;
          case UNDER_18 -> Risk.HIGH;
          case CONSENT -> Risk.NOT_ASSESSED;
        };
    return Case.urgency(least) < Case.urgency(found) ? least : found;
  }

  private static String language(Optional<Handover> handover) {
    return handover.map(Handover::language).filter(it -> it.length() <= 16).orElse("id");
  }
}
