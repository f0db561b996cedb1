package id.tapis.desk;

import id.tapis.casework.CaseFile;
import id.tapis.casework.CaseId;
import id.tapis.casework.Casework;
import id.tapis.casework.Letter;
import id.tapis.casework.Permission;
import id.tapis.casework.Staff;
import id.tapis.conversation.ContactTraces;
import id.tapis.directory.Directory;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One case: what the client sent, what was found, what was said. */
@Controller
@RequestMapping("/desk/cases/{id}")
class CasePage {
  private final Casework casework;
  private final Directory directory;
  private final ContactTraces traces;

  CasePage(Casework casework, Directory directory, ContactTraces traces) {
    this.casework = casework;
    this.directory = directory;
    this.traces = traces;
  }

  @GetMapping
  String page(@PathVariable UUID id, @RequestAttribute(Attendance.STAFF) Staff staff, Model model) {
    fill(new CaseId(id), staff, model);
    return "desk/case";
  }

  @GetMapping("/live")
  ModelAndView live(
      @PathVariable UUID id,
      @RequestAttribute(Attendance.STAFF) Staff staff,
      @RequestParam(defaultValue = "") String seen,
      Model model) {
    return Fresh.view(fill(new CaseId(id), staff, model).equals(seen), "desk/case :: fresh");
  }

  /** Puts the case on the page; answers what tells it from any other state of it. */
  String fill(CaseId id, Staff staff, Model model) {
    var file =
        casework
            .show(id, staff)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var seen = Integer.toHexString((file.summary().toString() + file.transcript()).hashCode());
    model.addAttribute("file", file);
    model.addAttribute("it", file.summary());
    model.addAttribute("seen", seen);
    model.addAttribute("evidence", exhibits(file));
    model.addAttribute("mine", isMine(file, staff));
    model.addAttribute("may", granted(staff));
    model.addAttribute("outcomes", casework.outcomes());
    model.addAttribute("longest", Letter.LONGEST);
    return seen;
  }

  private List<Exhibit> exhibits(CaseFile file) {
    return file.evidence().stream().map(it -> Exhibit.of(it, directory, traces)).toList();
  }

  private java.util.Set<String> granted(Staff staff) {
    return EnumSet.allOf(Permission.class).stream()
        .filter(it -> casework.may(staff, it))
        .map(Permission::name)
        .collect(Collectors.toSet());
  }

  private static boolean isMine(CaseFile file, Staff staff) {
    return file.summary().isOpen()
        && file.summary().counsellor().filter(staff.name()::equals).isPresent();
  }
}
