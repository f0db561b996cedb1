package id.tapis.registry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A part of a page's picture, as broad as the page. */
final class Strip {

  /** So much of the page's height is left above and below. */
  private static final float EDGE = 0.008f;

  private Strip() {}

  static byte[] of(byte[] page, float top, float bottom) {
    try {
      var whole = ImageIO.read(new ByteArrayInputStream(page));
      int tall = whole.getHeight();
      int from = Math.clamp((int) ((top - EDGE) * tall), 0, tall - 1);
      int to = Math.clamp((int) Math.ceil((bottom + EDGE) * tall), from + 1, tall);
      var out = new ByteArrayOutputStream();
      ImageIO.write(whole.getSubimage(0, from, whole.getWidth(), to - from), "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("A kept picture of a page cannot be read", e);
    }
  }
}
