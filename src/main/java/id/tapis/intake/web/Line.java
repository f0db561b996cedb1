package id.tapis.intake.web;

import id.tapis.intake.Button;
import java.util.List;

/** A bubble of the web chat. */
record Line(long n, Side side, String text, List<Button> buttons, long turn) {

  /** Who spoke. */
  enum Side {
    CLIENT,
    BOT
  }
}
