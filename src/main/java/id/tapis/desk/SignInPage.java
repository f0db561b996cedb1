package id.tapis.desk;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff sign in. */
@Controller
class SignInPage {

  @GetMapping("/login")
  String page(
      @RequestParam Optional<String> wrong,
      @RequestParam Optional<Integer> wait,
      @RequestParam Optional<String> out,
      Model model) {
    wrong.ifPresent(it -> model.addAttribute("notice", Notice.bad("bad.sign-in")));
    out.ifPresent(it -> model.addAttribute("notice", Notice.good("done.sign-out")));
    wait.ifPresent(
        it -> model.addAttribute("notice", new Notice("bad.wait", String.valueOf(it), false)));
    return "desk/login";
  }
}
