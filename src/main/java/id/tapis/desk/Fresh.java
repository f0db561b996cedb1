package id.tapis.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Answers a page that asks for news: the piece that changed, or nothing at all. */
final class Fresh {
  private static final View NOTHING =
      (model, request, response) -> response.setStatus(HttpStatus.NO_CONTENT.value());

  private Fresh() {}

  static ModelAndView view(boolean same, String piece) {
    return same ? new ModelAndView(NOTHING) : new ModelAndView(piece);
  }
}
