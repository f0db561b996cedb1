package id.tapis.desk;

import id.tapis.casework.Casework;
import id.tapis.casework.Permission;
import id.tapis.casework.Staff;
import id.tapis.desk.BroughtLists.Taken;
import id.tapis.registry.ImportReport;
import id.tapis.registry.ListDecision;
import id.tapis.registry.PrintedLists;
import id.tapis.registry.RegisterImports;
import id.tapis.registry.SnapshotStatus;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The lists of companies: brought by one person, seen with what they change, approved by another.
 */
@Controller
@RequestMapping("/desk/register")
class RegisterPage {
  private static final int SHOWN = 300;
  private final RegisterImports imports;
  private final Casework casework;
  private final BroughtLists brought;
  private final PrintedLists prints;

  RegisterPage(
      RegisterImports imports, Casework casework, BroughtLists brought, PrintedLists prints) {
    this.imports = imports;
    this.prints = prints;
    this.casework = casework;
    this.brought = brought;
  }

  /** Before anything on this page. */
  @ModelAttribute
  void check(@RequestAttribute(Attendance.STAFF) Staff staff) {
    PageFrame.demand(casework, staff, Permission.KEEP_REGISTER);
  }

  /** What is told of a list beside the file; a decree is only needed for a much shorter one. */
  record Told(String mapping, @DateTimeFormat(iso = ISO.DATE) LocalDate day, String decree) {
    @Nullable String order() {
      return decree == null || decree.isBlank() ? null : decree.strip();
    }
  }

  @GetMapping
  String page(@RequestParam Optional<String> large, Model model) {
    large.ifPresent(it -> model.addAttribute("notice", Notice.bad("bad.large-file")));
    model.addAttribute("lists", imports.status());
    model.addAttribute("prints", prints.open());
    model.addAttribute("mappings", brought.mappings());
    return "desk/register";
  }

  @PostMapping
  String bring(
      @RequestAttribute(Attendance.STAFF) Staff staff,
      @RequestParam MultipartFile file,
      @ModelAttribute Told told,
      RedirectAttributes to)
      throws IOException {
    if (file.isEmpty()) {
      return back(Notice.bad("bad.no-file"), "", to);
    }
    var mapping = brought.mapping(told.mapping());
    if (told.day() == null || mapping.isEmpty()) {
      return back(Notice.bad("bad.list-told"), "", to);
    }
    var list = new PrintedLists.Told(mapping.get(), told.day(), told.order(), staff.name());
    return switch (brought.bring(file, list)) {
      case Taken.AsList it -> told(it.report(), to);
      case Taken.InPrint it -> told(it.brought(), to);
    };
  }

  private static String told(PrintedLists.Brought brought, RedirectAttributes to) {
    return switch (brought) {
      case PrintedLists.Brought.Kept it ->
          back(Notice.good("done.print"), "/print/%d/1".formatted(it.print()), to);
      case PrintedLists.Brought.Refused it -> {
        to.addFlashAttribute("fault", it.fault());
        yield back(Notice.bad("bad.list"), "", to);
      }
    };
  }

  static String told(ImportReport report, RedirectAttributes to) {
    to.addFlashAttribute("report", report);
    return back(notice(report), at(report), to);
  }

  private static Notice notice(ImportReport report) {
    return switch (report.outcome()) {
      case STORED, REHEARSED -> Notice.good("done.list");
      case UNCHANGED -> Notice.good("done.list-known");
      case REFUSED -> Notice.bad("bad.list");
    };
  }

  private static String at(ImportReport report) {
    return report.list().isPresent() ? "/" + report.list().getAsLong() : "";
  }

  @GetMapping("/{number}")
  String list(@PathVariable long number, Model model) {
    var list = find(number);
    var diff = imports.diff(number).orElseThrow();
    model.addAttribute("list", list);
    model.addAttribute("steps", imports.steps(number));
    model.addAttribute("counts", diff.counts());
    model.addAttribute("same", diff.same());
    model.addAttribute("changes", diff.changes().stream().limit(SHOWN).toList());
    model.addAttribute("more", Math.max(0, diff.changes().size() - SHOWN));
    return "desk/list";
  }

  private SnapshotStatus find(long number) {
    return imports.status().stream()
        .filter(it -> it.id() == number)
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @PostMapping("/{number}/approve")
  String approve(
      @RequestAttribute(Attendance.STAFF) Staff staff,
      @PathVariable long number,
      RedirectAttributes to) {
    return told(imports.approve(number, staff.name()), number, to);
  }

  @PostMapping("/{number}/withdraw")
  String withdraw(
      @RequestAttribute(Attendance.STAFF) Staff staff,
      @PathVariable long number,
      RedirectAttributes to) {
    return told(imports.withdraw(number, staff.name()), number, to);
  }

  @PostMapping("/{number}/bring-back")
  String bringBack(
      @RequestAttribute(Attendance.STAFF) Staff staff,
      @PathVariable long number,
      RedirectAttributes to) {
    return told(imports.bringBack(number, staff.name()), number, to);
  }

  private static String told(ListDecision decision, long number, RedirectAttributes to) {
    var notice =
        switch (decision) {
          case DONE -> Optional.of(Notice.good("done.list-state"));
          case NEEDS_SECOND_PERSON -> Optional.of(Notice.bad("bad.list-second-person"));
          case CHANGED_MEANWHILE -> Optional.of(Notice.bad("bad.list-changed"));
          case NO_SUCH_LIST -> Optional.<Notice>empty();
        };
    return back(
        notice.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
        "/" + number,
        to);
  }

  static String back(Notice notice, String where, RedirectAttributes to) {
    to.addFlashAttribute("notice", notice);
    return "redirect:/desk/register" + where;
  }
}
