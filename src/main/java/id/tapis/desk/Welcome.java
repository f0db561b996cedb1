package id.tapis.desk;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Leads who signed in to the page they came for, and forgets their wrong tries. */
class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {
  private final SignInDelay delay;

  Welcome(SignInDelay delay, RequestCache cache) {
    this.delay = delay;
    setDefaultTargetUrl("/desk");
    setRequestCache(cache);
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws ServletException, IOException {
    delay.succeeded(SignInGuard.account(request), request.getRemoteAddr());
    super.onAuthenticationSuccess(request, response, who);
  }
}
