package id.tapis.desk;

import id.tapis.casework.Staff;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody changes their own password here. */
@Controller
@RequestMapping("/desk/password")
class PasswordPage {
  private final Accounts accounts;
  private final SignInDelay delay;

  PasswordPage(Accounts accounts, SignInDelay delay) {
    this.accounts = accounts;
    this.delay = delay;
  }

  /** What the form holds. */
  record Form(String current, String next, String again) {
    @Override
    public String toString() {
      return "Form[]";
    }
  }

  @GetMapping
  String page(@RequestAttribute(Attendance.STAFF) Staff staff, Model model) {
    accounts.find(staff.name()).ifPresent(it -> model.addAttribute("oneTime", it.oneTime()));
    model.addAttribute("shortest", Passwords.SHORTEST);
    return "desk/password";
  }

  @PostMapping
  String change(
      @RequestAttribute(Attendance.STAFF) Staff staff,
      Form form,
      HttpSession session,
      RedirectAttributes to) {
    var notice = changed(staff.name(), form);
    to.addFlashAttribute("notice", notice);
    if (!notice.good()) {
      return "redirect:/desk/password";
    }
    accounts
        .find(staff.name())
        .ifPresent(it -> session.setAttribute(Attendance.STAMP, it.changedAt()));
    return "redirect:/desk";
  }

  private Notice changed(String name, Form form) {
    if (!delay.wait(name, "password page").isZero()) {
      return Notice.bad("bad.too-fast");
    }
    var account = accounts.find(name).orElseThrow();
    if (!accounts.matches(account, form.current())) {
      return Notice.bad("bad.current");
    }
    delay.succeeded(name, "password page");
    if (!form.next().equals(form.again())) {
      return Notice.bad("bad.again");
    }
    if (!Passwords.willDo(form.next(), name) || form.next().equals(form.current())) {
      return Notice.bad("bad.password");
    }
    accounts.password(name, form.next(), false);
    return Notice.good("done.password");
  }
}
