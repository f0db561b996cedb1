package id.tapis.understanding.paper;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * A picture made grey, of a handy size, evenly lit and upright, so that its letters can be read.
 */
record Flattening(BufferedImage image) {

  private static final int BROAD = 1_800;
  private static final int NARROW = 1_400;
  private static final double MOST_ENLARGED = 3;
  private static final int LOOKED_AT = 500;
  private static final double MOST_TILTED = 12;
  private static final double TILTED = 0.4;

  /** Grey, and between so many dots broad. */
  static Flattening of(BufferedImage colourful) {
    int broad = colourful.getWidth();
    double scale =
        broad < NARROW
            ? Math.min(MOST_ENLARGED, (double) NARROW / broad)
            : broad > BROAD ? (double) BROAD / broad : 1;
    var grey = grey(colourful, scale);
    var light = Light.of(grey);
    return new Flattening(light.dark() ? light.turned() : light.even());
  }

  private static BufferedImage grey(BufferedImage image, double scale) {
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    var pen = grey.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(image, 0, 0, width, height, null);
    pen.dispose();
    return grey;
  }

  /** Turned so that its lines of letters lie level. */
  Flattening upright() {
    double tilt = tilt();
    if (Math.abs(tilt) < TILTED) {
      return this;
    }
    var turned =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    var pen = turned.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, turned.getWidth(), turned.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(
        image,
        AffineTransform.getRotateInstance(
            Math.toRadians(-tilt), image.getWidth() / 2.0, image.getHeight() / 2.0),
        null);
    pen.dispose();
    return new Flattening(turned);
  }

  /** By how many degrees the lines fall to the right. */
  private double tilt() {
    var small = Light.of(grey(image, Math.min(1, (double) LOOKED_AT / image.getWidth())));
    var ink = small.ink();
    double best = 0;
    double most = small.evenness(ink, 0) * 1.02;
    for (double angle = -MOST_TILTED; angle <= MOST_TILTED; angle += 0.5) {
      double found = small.evenness(ink, angle);
      if (found > most) {
        most = found;
        best = angle;
      }
    }
    return best;
  }
}
