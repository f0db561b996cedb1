package id.tapis.desk;

import id.tapis.casework.CaseId;
import id.tapis.casework.Casework;
import id.tapis.casework.Deed;
import id.tapis.casework.Letter;
import id.tapis.casework.Note;
import id.tapis.casework.Staff;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a counsellor does with a case; each answer leads back to its page. */
@Controller
@RequestMapping("/desk/cases/{id}")
class CaseActions {
  private final Casework casework;
  private final CasePage page;

  CaseActions(Casework casework, CasePage page) {
    this.casework = casework;
    this.page = page;
  }

  /** Who acts on which case. */
  record Hand(CaseId id, Staff staff) {}

  @ModelAttribute("hand")
  Hand hand(@PathVariable UUID id, @RequestAttribute(Attendance.STAFF) Staff staff) {
    return new Hand(new CaseId(id), staff);
  }

  @PostMapping("/take")
  String take(@ModelAttribute("hand") Hand hand, RedirectAttributes to) {
    return back(hand, Notice.of("take", casework.take(hand.id(), hand.staff())), to);
  }

  @PostMapping("/give-back")
  String giveBack(@ModelAttribute("hand") Hand hand, RedirectAttributes to) {
    return back(hand, Notice.of("give-back", casework.giveBack(hand.id(), hand.staff())), to);
  }

  @PostMapping("/close")
  String close(
      @ModelAttribute("hand") Hand hand, @RequestParam String outcome, RedirectAttributes to) {
    return back(hand, Notice.of("close", casework.close(hand.id(), hand.staff(), outcome)), to);
  }

  @PostMapping("/hold")
  String hold(@ModelAttribute("hand") Hand hand, @RequestParam boolean on, RedirectAttributes to) {
    return back(hand, Notice.of("hold", casework.hold(hand.id(), hand.staff(), on)), to);
  }

  @PostMapping("/letters")
  String letter(
      @ModelAttribute("hand") Hand hand, @RequestParam String letter, RedirectAttributes to) {
    return back(hand, letter(hand, letter), to);
  }

  @PostMapping(path = "/letters", headers = "HX-Request")
  String letterLive(@ModelAttribute("hand") Hand hand, @RequestParam String letter, Model model) {
    model.addAttribute("notice", letter(hand, letter));
    page.fill(hand.id(), hand.staff(), model);
    return "desk/case :: afterLetter";
  }

  @PostMapping("/notes")
  String note(@ModelAttribute("hand") Hand hand, @RequestParam String note, RedirectAttributes to) {
    return back(hand, note(hand, note), to);
  }

  @PostMapping(path = "/notes", headers = "HX-Request")
  String noteLive(@ModelAttribute("hand") Hand hand, @RequestParam String note, Model model) {
    model.addAttribute("notice", note(hand, note));
    page.fill(hand.id(), hand.staff(), model);
    return "desk/case :: afterNote";
  }

  private Notice letter(Hand hand, String words) {
    return said("letter", () -> casework.write(hand.id(), hand.staff(), new Letter(words)), words);
  }

  private Notice note(Hand hand, String words) {
    return said("note", () -> casework.note(hand.id(), hand.staff(), new Note(words)), words);
  }

  private static Notice said(String what, Supplier<Deed> act, String words) {
    var longest = what.equals("note") ? Note.LONGEST : Letter.LONGEST;
    return words.isBlank() || words.strip().length() > longest
        ? Notice.bad("bad." + what)
        : Notice.of(what, act.get());
  }

  private static String back(Hand hand, Notice notice, RedirectAttributes to) {
    to.addFlashAttribute("notice", notice);
    return "redirect:/desk/cases/" + hand.id().value();
  }
}
