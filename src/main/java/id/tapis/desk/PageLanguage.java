package id.tapis.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** Indonesian or English: as asked for in the address, else as before, else as the browser says. */
class PageLanguage implements LocaleResolver {
  private static final String KEPT = "tapis.language";
  private static final Locale INDONESIAN = Locale.of("id");

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    var asked = Optional.ofNullable(request.getParameter("lang")).flatMap(PageLanguage::known);
    var session = request.getSession(false);
    if (session == null) {
      return asked.orElseGet(() -> ofBrowser(request));
    }
    asked.ifPresent(it -> session.setAttribute(KEPT, it));
    return session.getAttribute(KEPT) instanceof Locale kept ? kept : ofBrowser(request);
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("The language is asked for with ?lang=");
  }

  private static Locale ofBrowser(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null
        ? INDONESIAN
        : known(request.getLocale().getLanguage()).orElse(INDONESIAN);
  }

  private static Optional<Locale> known(String language) {
    return switch (language) {
      case "id", "in" -> Optional.of(INDONESIAN);
      case "en" -> Optional.of(Locale.ENGLISH);
      default -> Optional.empty();
    };
  }
}
