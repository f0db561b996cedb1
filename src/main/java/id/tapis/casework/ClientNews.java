package id.tapis.casework;

import id.tapis.conversation.ClientWrote;
import id.tapis.conversation.ConsentChanged;
import id.tapis.conversation.ConsentChanged.Purpose;
import id.tapis.intake.ClientErased;
import id.tapis.intake.ClientGone;
import java.util.ArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carries what clients do elsewhere into their cases, in the transaction of the one who told. */
@Component
@Transactional
class ClientNews {
  private final Cases cases;
  private final CaseMarks marks;
  private final CaseConsents consents;
  private final CaseEraser eraser;

  ClientNews(Cases cases, CaseMarks marks, CaseConsents consents, CaseEraser eraser) {
    this.cases = cases;
    this.marks = marks;
    this.consents = consents;
    this.eraser = eraser;
  }

  @EventListener
  void on(ClientWrote news) {
    marks.wrote(news.client(), news.at());
  }

  @EventListener
  void on(ClientGone news) {
    marks.gone(news.client());
  }

  @EventListener
  void on(ConsentChanged news) {
    if (news.purpose() != Purpose.WATCH) {
      consents.add(news);
    }
  }

  @EventListener
  void on(ClientErased news) {
    var theirs = new ArrayList<>(cases.findByClient(news.client().value()));
    for (var it : theirs) {
      if (it.held()) {
        it.askErasure(news.at());
        cases.saveAndFlush(it);
      } else {
        it.askErasure(news.at());
        eraser.erase(it);
      }
    }
    if (theirs.stream().noneMatch(Case::held)) {
      consents.erase(news.client());
    }
  }
}
