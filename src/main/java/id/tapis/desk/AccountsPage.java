package id.tapis.desk;

import id.tapis.casework.Casework;
import id.tapis.casework.Permission;
import id.tapis.casework.Role;
import id.tapis.casework.Staff;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may sign in: the administrator adds people, closes accounts and changes roles. */
@Controller
@RequestMapping("/desk/accounts")
class AccountsPage {
  private static final Logger LOG = LoggerFactory.getLogger(AccountsPage.class);
  private final Accounts accounts;
  private final Casework casework;

  AccountsPage(Accounts accounts, Casework casework) {
    this.accounts = accounts;
    this.casework = casework;
  }

  /** Who changes whose account. */
  record Order(Staff by, String name) {}

  /** A password that is shown once, to be handed over. */
  record Handed(String name, String password) {}

  /** Before anything on this page. */
  @ModelAttribute
  void check(@RequestAttribute(Attendance.STAFF) Staff staff) {
    PageFrame.demand(casework, staff, Permission.MANAGE_ACCOUNTS);
  }

  @GetMapping
  String page(Model model) {
    model.addAttribute("accounts", accounts.all());
    model.addAttribute("roles", Role.values());
    return "desk/accounts";
  }

  @PostMapping
  String add(
      @RequestAttribute(Attendance.STAFF) Staff staff,
      @RequestParam String name,
      @RequestParam Role role,
      RedirectAttributes to) {
    var wanted = name.strip().toLowerCase(Locale.ROOT);
    var password = Passwords.next();
    if (!Account.isName(wanted)) {
      return back(Notice.bad("bad.name"), to);
    }
    if (!accounts.add(wanted, password, role, true)) {
      return back(Notice.bad("bad.name-taken"), to);
    }
    LOG.info("{} added the account {} as {}", staff.name(), wanted, role);
    to.addFlashAttribute("handed", new Handed(wanted, password));
    return back(Notice.good("done.account"), to);
  }

  @PostMapping("/{name}/password")
  String password(
      @RequestAttribute(Attendance.STAFF) Staff staff,
      @PathVariable String name,
      RedirectAttributes to) {
    return change(
        new Order(staff, name),
        to,
        "a new password for",
        () -> {
          var password = Passwords.next();
          accounts.password(name, password, true);
          to.addFlashAttribute("handed", new Handed(name, password));
        });
  }

  @PostMapping("/{name}/role")
  String role(
      @RequestAttribute(Attendance.STAFF) Staff staff,
      @PathVariable String name,
      @RequestParam Role role,
      RedirectAttributes to) {
    return change(
        new Order(staff, name), to, "the role " + role + " for", () -> accounts.role(name, role));
  }

  @PostMapping("/{name}/closed")
  String closed(
      @RequestAttribute(Attendance.STAFF) Staff staff,
      @PathVariable String name,
      @RequestParam boolean on,
      RedirectAttributes to) {
    return change(
        new Order(staff, name),
        to,
        on ? "closure of" : "opening of",
        () -> accounts.enabled(name, !on));
  }

  /** Nobody shuts themselves out. */
  private String change(Order order, RedirectAttributes to, String what, Runnable change) {
    if (order.by().name().equals(order.name())) {
      return back(Notice.bad("bad.own-account"), to);
    }
    if (accounts.find(order.name()).isEmpty()) {
      return back(Notice.bad("bad.no-account"), to);
    }
    change.run();
    LOG.info("{} ordered {} the account {}", order.by().name(), what, order.name());
    return back(Notice.good("done.account"), to);
  }

  private static String back(Notice notice, RedirectAttributes to) {
    to.addFlashAttribute("notice", notice);
    return "redirect:/desk/accounts";
  }
}
