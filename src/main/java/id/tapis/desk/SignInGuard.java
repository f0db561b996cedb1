package id.tapis.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away who tries passwords too fast, before any password is looked at. */
class SignInGuard extends OncePerRequestFilter {
  private static final RequestMatcher SIGN_IN =
      PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login");
  private final SignInDelay delay;

  SignInGuard(SignInDelay delay) {
    this.delay = delay;
  }

  /** As the account is looked up: a name in capitals is no other name. */
  static String account(HttpServletRequest request) {
    var name = request.getParameter("username");
    return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !SIGN_IN.matches(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var wait = delay.wait(account(request), request.getRemoteAddr());
    if (wait.isZero()) {
      chain.doFilter(request, response);
    } else {
      response.sendRedirect("/login?wait=" + (wait.toSeconds() + 1));
    }
  }
}
