package id.tapis.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets partners in who show their key; all others read what is missing. */
final class PartnerGate extends OncePerRequestFilter {
  private static final String BEARER = "Bearer ";
  private final PartnerSettings partners;

  PartnerGate(PartnerSettings partners) {
    this.partners = partners;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (shown != null && shown.startsWith(BEARER) && known(shown.substring(BEARER.length()))) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getWriter()
        .write(
            "{\"title\":\"Unauthorized\",\"status\":401,"
                + "\"detail\":\"Send the key of your agency as Authorization: Bearer KEY\"}");
  }

  /** Compares with every key in full, so that the time taken tells nothing. */
  private boolean known(String shown) {
    boolean known = false;
    for (var key : partners.keys().values()) {
      known |= MessageDigest.isEqual(bytes(key), bytes(shown));
    }
    return known;
  }

  private static byte[] bytes(String key) {
    return key.getBytes(StandardCharsets.UTF_8);
  }
}
