package id.tapis.understanding.paper;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** The brightness of each dot of a grey picture, from 0 to 255, row by row. */
record Light(byte[] dots, int width, int height) {

  private static final int SPAN = 15;
  private static final int WIDE = 30;
  private static final int FAINT = 12;
  private static final int DIM = 120;

  static Light of(BufferedImage grey) {
    var data = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    return new Light(data, grey.getWidth(), grey.getHeight());
  }

  private int at(int i) {
    return dots[i] & 0xFF;
  }

  /** Whether most strokes are brighter than what they stand on, as on a screen at night. */
  boolean dark() {
    var sums = sums();
    long bright = 0;
    long dim = 0;
    for (int y = 0; y < height; y += 2) {
      for (int x = 0; x < width; x += 2) {
        double around = around(sums, x, y, SPAN);
        int dot = at(y * width + x);
        bright += dot > around * 1.3 + FAINT ? 1 : 0;
        dim += dot < around / 1.3 - FAINT ? 1 : 0;
      }
    }
    return bright > dim * 1.2;
  }

  /**
   * As if lit evenly: each dot against the brighter half of what is around it; a dim picture is
   * smoothed, since a camera in the dark makes specks.
   */
  BufferedImage even() {
    var smooth = dim() ? smooth() : this;
    var ground = smooth.ground();
    var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    var data = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < dots.length; i++) {
      data[i] = (byte) Math.min(255, smooth.at(i) * 255 / Math.max(1, ground[i]));
    }
    return image;
  }

  private boolean dim() {
    long sum = 0;
    for (int i = 0; i < dots.length; i++) {
      sum += at(i);
    }
    return sum < DIM * (long) dots.length;
  }

  private Light smooth() {
    var sums = sums();
    var even = new byte[dots.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        even[y * width + x] = (byte) Math.round(around(sums, x, y, 1));
      }
    }
    return new Light(even, width, height);
  }

  /** How bright the paper is at each dot: the mean of the dots around that are above the mean. */
  private int[] ground() {
    var sums = sums();
    var bright = new byte[dots.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        bright[i] = (byte) Math.max(at(i), Math.round(around(sums, x, y, WIDE)));
      }
    }
    var brighter = new Light(bright, width, height);
    var sumsOfBright = brighter.sums();
    var ground = new int[dots.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        ground[y * width + x] = (int) Math.round(brighter.around(sumsOfBright, x, y, WIDE));
      }
    }
    return ground;
  }

  /** Dark becomes bright. */
  BufferedImage turned() {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    var data = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < dots.length; i++) {
      data[i] = (byte) (255 - at(i));
    }
    return image;
  }

  /** Dots much darker, or much brighter, than what is around them: strokes of letters. */
  boolean[] ink() {
    var sums = sums();
    var ink = new boolean[dots.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double around = around(sums, x, y, SPAN);
        ink[y * width + x] = Math.abs(at(y * width + x) - around) > FAINT + around / 8;
      }
    }
    return ink;
  }

  private long[] sums() {
    var sums = new long[(width + 1) * (height + 1)];
    for (int y = 0; y < height; y++) {
      long row = 0;
      for (int x = 0; x < width; x++) {
        row += at(y * width + x);
        sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
      }
    }
    return sums;
  }

  private double around(long[] sums, int x, int y, int span) {
    int left = Math.max(0, x - span);
    int right = Math.min(width, x + span + 1);
    int top = Math.max(0, y - span);
    int bottom = Math.min(height, y + span + 1);
    long sum =
        sums[bottom * (width + 1) + right]
            - sums[top * (width + 1) + right]
            - sums[bottom * (width + 1) + left]
            + sums[top * (width + 1) + left];
    return sum / (double) ((right - left) * (bottom - top));
  }

  /**
   * How unevenly ink lies on rows that fall by so many degrees: most where the rows are the lines
   * of letters.
   */
  double evenness(boolean[] ink, double angle) {
    double fall = Math.tan(Math.toRadians(angle));
    int edge = (int) Math.ceil(Math.abs(fall) * width);
    var rows = new int[height + 2 * edge + 1];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (ink[y * width + x]) {
          rows[(int) (y - fall * x) + edge]++;
        }
      }
    }
    double sum = 0;
    for (int i = 1; i < rows.length; i++) {
      double step = rows[i] - rows[i - 1];
      sum += step * step;
    }
    return sum;
  }
}
