package id.tapis.desk;

import id.tapis.assessment.Risk;
import id.tapis.casework.CaseStatus;
import id.tapis.casework.Casework;
import id.tapis.casework.NotPermitted;
import id.tapis.casework.Permission;
import id.tapis.casework.Staff;
import id.tapis.registry.ListFault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What every page of the desk needs: who is there, the words, the clock, the token of its forms.
 */
@ControllerAdvice(
    assignableTypes = {
      SignInPage.class,
      QueuePage.class,
      CasePage.class,
      CaseActions.class,
      AccountsPage.class,
      RegisterPage.class,
      PrintPage.class,
      PasswordPage.class
    })
class PageFrame {
  private static final Logger LOG = LoggerFactory.getLogger(PageFrame.class);
  private final Casework casework;
  private final Clockface clock;
  private final DeskWords words;

  PageFrame(Casework casework, Clockface clock, DeskWords words) {
    this.casework = casework;
    this.clock = clock;
    this.words = words;
  }

  /** Names of code as words of the reader. */
  record Names(DeskWords words, Clockface clock, Locale locale) {
    public String of(String kind, Object name) {
      return words.named(kind, String.valueOf(name), locale);
    }

    /** A fact in words: a country's name, a trade, a sum and its period. */
    public String said(Check.Fact fact) {
      return switch (fact.name()) {
        case "destination" -> Locale.of("", fact.value()).getDisplayCountry(locale);
        case "occupation" -> of("job", fact.value());
        case "visa", "departure" -> fact.value();
        default ->
            Arrays.stream(fact.value().split(" "))
                .map(it -> words.has("fact-word." + it) ? of("fact-word", it) : it)
                .collect(Collectors.joining(" "));
      };
    }

    /** Why a list or a row of it was not taken. */
    public String fault(ListFault fault) {
      return words.say("list-fault." + fault.kind(), locale, fault.detail());
    }

    /** What a list says of a company, with its date: the first word is of code. */
    public String status(String said) {
      var parts = said.split(" ", 2);
      var word = said.isEmpty() ? "" : of("register-status", parts[0]);
      return parts.length == 2 ? word + ", " + parts[1] : word;
    }

    public String age(Instant since) {
      var age = clock.age(since);
      return words.say("age." + age.unit(), locale, age.count());
    }
  }

  @ModelAttribute
  void frame(HttpServletRequest request, Locale locale, Model model) {
    model.addAttribute("when", clock);
    model.addAttribute("names", new Names(words, clock, locale));
    model.addAttribute("levels", Risk.values());
    model.addAttribute("statuses", CaseStatus.values());
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      model.addAttribute(
          "hxHeaders", "{\"%s\": \"%s\"}".formatted(token.getHeaderName(), token.getToken()));
    }
    if (request.getAttribute(Attendance.STAFF) instanceof Staff staff) {
      model.addAttribute("who", staff);
      model.addAttribute("manages", casework.may(staff, Permission.MANAGE_ACCOUNTS));
      model.addAttribute("keepsRegister", casework.may(staff, Permission.KEEP_REGISTER));
    }
  }

  /** For pages beside the cases: an attempt at what was not granted is written down. */
  static void demand(Casework casework, Staff staff, Permission permission) {
    if (!casework.may(staff, permission)) {
      LOG.warn("{} ({}) tried to {}", staff.name(), staff.role(), permission);
      throw new AccessDeniedException("Not granted");
    }
  }

  @ExceptionHandler(NotPermitted.class)
  void refuse(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }
}
