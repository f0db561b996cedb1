package id.tapis.desk;

import id.tapis.casework.Casework;
import id.tapis.casework.Permission;
import id.tapis.casework.Staff;
import id.tapis.registry.PrintedList;
import id.tapis.registry.PrintedLists;
import id.tapis.registry.PrintedRow;
import id.tapis.registry.PrintedRow.Decision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A list in print: the picture of a page beside the rows that were read, each to be confirmed. */
@Controller
@RequestMapping("/desk/register/print/{number}")
class PrintPage {
  private final PrintedLists prints;
  private final Casework casework;

  PrintPage(PrintedLists prints, Casework casework) {
    this.prints = prints;
    this.casework = casework;
  }

  /** Before anything on this page. */
  @ModelAttribute
  void check(@RequestAttribute(Attendance.STAFF) Staff staff) {
    PageFrame.demand(casework, staff, Permission.KEEP_REGISTER);
  }

  /** The first page on which a row waits, or the first. */
  @GetMapping
  String start(@PathVariable long number) {
    return "redirect:/desk/register/print/%d/%d".formatted(number, next(find(number)));
  }

  private static int next(PrintedList list) {
    return list.pages().stream()
        .filter(it -> it.waiting() > 0)
        .findFirst()
        .or(() -> list.pages().stream().findFirst())
        .map(PrintedList.Page::number)
        .orElse(1);
  }

  private PrintedList find(long number) {
    return prints.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping("/{page}")
  String page(@PathVariable long number, @PathVariable int page, Model model) {
    model.addAttribute("print", find(number));
    model.addAttribute("page", page);
    model.addAttribute("rows", prints.rows(number, page));
    model.addAttribute("decisions", Decision.values());
    return "desk/print";
  }

  @GetMapping(path = "/{page}/picture", produces = MediaType.IMAGE_PNG_VALUE)
  @ResponseBody
  byte[] picture(@PathVariable long number, @PathVariable int page) {
    return prints
        .picture(number, page)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping(path = "/row/{row}/picture", produces = MediaType.IMAGE_PNG_VALUE)
  @ResponseBody
  byte[] strip(@PathVariable long number, @PathVariable int row) {
    return prints
        .strip(number, row)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @PostMapping("/{page}")
  String decide(
      @RequestAttribute(Attendance.STAFF) Staff staff,
      @PathVariable Map<String, String> path,
      @RequestParam Map<String, String> said,
      RedirectAttributes to) {
    long number = Long.parseLong(path.getOrDefault("number", "0"));
    int page = Integer.parseInt(path.getOrDefault("page", "0"));
    int lost = 0;
    for (var row : prints.rows(number, page)) {
      var decision = decision(said, row).filter(it -> changes(said, row, it));
      if (decision.isPresent()) {
        boolean seen = row.state().equals(said.get("seen-" + row.number()));
        boolean kept =
            seen && prints.decide(number, corrected(said, row, decision.get()), staff.name());
        lost += kept ? 0 : 1;
      }
    }
    if (lost > 0) {
      to.addFlashAttribute("notice", Notice.bad("bad.print-changed"));
      return "redirect:/desk/register/print/%d/%d".formatted(number, page);
    }
    boolean waits =
        prints.rows(number, page).stream().anyMatch(it -> it.decision() == Decision.WAITING);
    to.addFlashAttribute("notice", Notice.good(waits ? "done.print-some" : "done.print-page"));
    return "redirect:/desk/register/print/%d/%d"
        .formatted(number, waits ? page : next(find(number)));
  }

  /** What is sent back as it was says nothing. */
  private static boolean changes(Map<String, String> said, PrintedRow row, Decision decision) {
    return decision != row.decision()
        || !corrected(said, row, decision).cells().equals(row.cells());
  }

  private static Optional<Decision> decision(Map<String, String> said, PrintedRow row) {
    var word = said.get("row-" + row.number());
    return Arrays.stream(Decision.values()).filter(it -> it.name().equals(word)).findFirst();
  }

  private static PrintedRow corrected(Map<String, String> said, PrintedRow row, Decision decision) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < row.cells().size(); i++) {
      cells.add(said.getOrDefault("cell-%d-%d".formatted(row.number(), i), row.cells().get(i)));
    }
    return new PrintedRow(row.number(), cells, decision, Optional.empty());
  }

  @PostMapping("/finish")
  String finish(
      @RequestAttribute(Attendance.STAFF) Staff staff,
      @PathVariable long number,
      RedirectAttributes to) {
    return prints
        .finish(number, staff.name())
        .map(it -> RegisterPage.told(it, to))
        .orElseGet(
            () ->
                RegisterPage.back(
                    Notice.bad("bad.print-waiting"),
                    "/print/%d/%d".formatted(number, next(find(number))),
                    to));
  }

  @PostMapping("/discard")
  String discard(@PathVariable long number, RedirectAttributes to) {
    boolean done = prints.discard(number);
    return RegisterPage.back(
        done ? Notice.good("done.print-discarded") : Notice.bad("bad.list-changed"), "", to);
  }
}
