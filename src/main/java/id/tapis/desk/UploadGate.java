package id.tapis.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Files come in at one page only, and those too large are answered before they are read. */
final class UploadGate extends OncePerRequestFilter {
  private static final String PAGE = "/desk/register";
  private final long largest;

  UploadGate(long largest) {
    this.largest = largest;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var type = request.getContentType();
    boolean files = type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart");
    if (files && !request.getRequestURI().equals(PAGE)) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    } else if (files && (request.getContentLengthLong() > largest || unmeasured(request))) {
      response.sendRedirect(PAGE + "?large");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean unmeasured(HttpServletRequest request) {
    return request.getContentLengthLong() < 0;
  }
}
