package id.tapis.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions that sat idle (pages that refresh themselves don't count), lasted too long, or
 * whose account was closed or got another password; tells the pages who is there.
 */
class Attendance extends OncePerRequestFilter {
  static final String STAFF = "staff";
  static final String STAMP = "tapis.stamp";
  private static final String SINCE = "tapis.since";
  private static final String ACTIVE = "tapis.active";
  private static final Set<String> BEFORE_CHANGE = Set.of("/desk/password", "/login", "/logout");
  private final Accounts accounts;
  private final DeskSettings settings;
  private final Clock clock;

  Attendance(Accounts accounts, DeskSettings settings, Clock clock) {
    this.accounts = accounts;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI();
    return path.startsWith("/webjars/") || path.endsWith(".css") || path.endsWith(".js");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var signedIn = SecurityContextHolder.getContext().getAuthentication();
    if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
      chain.doFilter(request, response);
      return;
    }
    var session = request.getSession();
    var account = accounts.find(signedIn.getName()).filter(Account::enabled);
    if (account.isEmpty() || isOver(session, account.get())) {
      session.invalidate();
      SecurityContextHolder.clearContext();
      chain.doFilter(request, response);
      return;
    }
    note(request, session, account.get());
    if (account.get().oneTime() && !BEFORE_CHANGE.contains(request.getRequestURI())) {
      response.sendRedirect("/desk/password");
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean isOver(HttpSession session, Account account) {
    var now = clock.instant();
    return session.getAttribute(SINCE) instanceof Instant since
        && session.getAttribute(ACTIVE) instanceof Instant active
        && session.getAttribute(STAMP) instanceof Instant stamp
        && (now.isAfter(since.plus(settings.longest()))
            || now.isAfter(active.plus(settings.idle()))
            || !stamp.equals(account.changedAt()));
  }

  private void note(HttpServletRequest request, HttpSession session, Account account) {
    var now = clock.instant();
    if (session.getAttribute(SINCE) == null) {
      session.setAttribute(SINCE, now);
      session.setAttribute(ACTIVE, now);
      session.setAttribute(STAMP, account.changedAt());
    }
    if (!request.getRequestURI().endsWith("/live")) {
      session.setAttribute(ACTIVE, now);
    }
    request.setAttribute(STAFF, account.staff());
  }
}
