package id.tapis.desk;

import id.tapis.intake.Attachment;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/** Files come in at two pages only, and those too large are answered before they are read. */
final class UploadGate extends OncePerRequestFilter {
  private static final String LISTS = "/desk/register";
  private static final String PICTURES = "/chat/file";

  /** What stands around a file in a form. */
  private static final long FORM = 100_000;

  private final Map<String, Page> pages;

  /** The largest file there, and where one is told that it is too large. */
  private record Page(long largest, String told) {}

  UploadGate(long largest) {
    pages =
        Map.of(
            LISTS, new Page(largest, LISTS + "?large"),
            PICTURES, new Page(Attachment.LARGEST + FORM, "/?large"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var type = request.getContentType();
    boolean files = type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart");
    var page = pages.get(request.getRequestURI());
    if (!files) {
      chain.doFilter(request, response);
    } else if (page == null) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    } else if (request.getContentLengthLong() > page.largest() || unmeasured(request)) {
      response.sendRedirect(page.told());
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean unmeasured(HttpServletRequest request) {
    return request.getContentLengthLong() < 0;
  }
}
