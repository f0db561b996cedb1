package id.tapis.desk;

import id.tapis.assessment.Risk;
import id.tapis.casework.CaseStatus;
import id.tapis.casework.Casework;
import id.tapis.casework.QueueFilter;
import id.tapis.casework.Staff;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who needs a human, most pressing first; the list keeps itself fresh. */
@Controller
class QueuePage {
  private final Casework casework;
  private final Clockface clock;

  QueuePage(Casework casework, Clockface clock) {
    this.casework = casework;
    this.clock = clock;
  }

  /** The filters of the address. */
  record Asked(Optional<Risk> level, Optional<CaseStatus> status, Optional<Boolean> mine) {
    QueueFilter filter() {
      return new QueueFilter(level, status, mine.orElse(false));
    }
  }

  @GetMapping("/desk")
  String page(@RequestAttribute(Attendance.STAFF) Staff staff, Asked asked, Model model) {
    fill(staff, asked, model);
    return "desk/queue";
  }

  @GetMapping("/desk/live")
  ModelAndView live(
      @RequestAttribute(Attendance.STAFF) Staff staff,
      Asked asked,
      @RequestParam(defaultValue = "") String seen,
      Model model) {
    return Fresh.view(fill(staff, asked, model).equals(seen), "desk/queue :: list");
  }

  private String fill(Staff staff, Asked asked, Model model) {
    var view = casework.queue(staff, asked.filter());
    var seen = Integer.toHexString((view.toString() + clock.minute()).hashCode());
    model.addAttribute("queue", view);
    model.addAttribute("address", new QueueAddress(asked.filter()));
    model.addAttribute("seen", seen);
    return seen;
  }
}
