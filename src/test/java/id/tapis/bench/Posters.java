package id.tapis.bench;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Draws an offer as it goes around in groups: as a poster, a photo of one, or a screenshot. */
public final class Posters {

  /** How it comes. */
  public enum Style {
    PLAIN,
    BUSY,
    TILTED,
    LOW_LIGHT,
    COARSE,
    CHAT
  }

  private static final int WIDTH = 900;
  private static final int EDGE = 50;

  private final Random random;

  /** The same number always draws the same. */
  public Posters(long number) {
    random = new Random(number);
  }

  /** The file as a client would send it. */
  public byte[] draw(String text, Style style) throws IOException {
    var sheet = sheet(text, style);
    return switch (style) {
      case PLAIN, BUSY -> png(sheet);
      case TILTED -> jpeg(tilted(sheet), 0.8f);
      case LOW_LIGHT -> jpeg(dimmed(sheet), 0.7f);
      case COARSE -> jpeg(sheet, 0.3f);
      case CHAT -> jpeg(sheet, 0.75f);
    };
  }

  private BufferedImage sheet(String text, Style style) {
    var font = new Font(Font.SANS_SERIF, style == Style.BUSY ? Font.BOLD : Font.PLAIN, size(style));
    var measure = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    int broad = WIDTH - 2 * EDGE;
    var lines = new ArrayList<String>();
    text.lines()
        .forEach(it -> lines.addAll(broken(it, measure.getFontMetrics(font)::stringWidth, broad)));
    int line = font.getSize() * 14 / 10;
    var sheet =
        new BufferedImage(WIDTH, lines.size() * line + 4 * EDGE, BufferedImage.TYPE_INT_RGB);
    var pen = sheet.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    ground(pen, sheet, style);
    pen.setFont(font);
    for (int i = 0; i < lines.size(); i++) {
      pen.setColor(ink(style, i));
      pen.drawString(lines.get(i), EDGE + 10, 2 * EDGE + (i + 1) * line - line / 4);
    }
    pen.dispose();
    return sheet;
  }

  private static int size(Style style) {
    return style == Style.CHAT ? 26 : 30;
  }

  private void ground(Graphics2D pen, BufferedImage sheet, Style style) {
    int wide = sheet.getWidth();
    int tall = sheet.getHeight();
    boolean dark = style == Style.CHAT && random.nextBoolean();
    pen.setColor(
        style == Style.CHAT ? dark ? new Color(0x0B141A) : new Color(0xE5DDD5) : Color.WHITE);
    pen.fillRect(0, 0, wide, tall);
    if (style == Style.CHAT) {
      night = dark;
      pen.setColor(dark ? new Color(0x202C33) : Color.WHITE);
      pen.fillRoundRect(EDGE / 2, EDGE, wide - EDGE, tall - 2 * EDGE, 40, 40);
    }
    if (style == Style.BUSY) {
      pen.setPaint(new GradientPaint(0, 0, new Color(0xFFF3B0), wide, tall, new Color(0xA7E0FF)));
      pen.fillRect(0, 0, wide, tall);
      for (int i = 0; i < 14; i++) {
        pen.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256), 50));
        int wideness = 60 + random.nextInt(200);
        pen.fillOval(random.nextInt(wide), random.nextInt(tall), wideness, wideness);
      }
      pen.setColor(new Color(0xC1121F));
      pen.fillRect(0, 0, wide, EDGE);
      pen.fillRect(0, tall - EDGE, wide, EDGE);
    }
  }

  private boolean night;

  private Color ink(Style style, int line) {
    return switch (style) {
      case BUSY ->
          line == 0 ? new Color(0xC1121F) : line % 4 == 3 ? new Color(0x003049) : Color.BLACK;
      case CHAT -> night ? new Color(0xE9EDEF) : new Color(0x111B21);
      case PLAIN, TILTED, LOW_LIGHT, COARSE -> Color.BLACK;
    };
  }

  private static List<String> broken(
      String line, java.util.function.ToIntFunction<String> width, int broad) {
    var lines = new ArrayList<String>();
    var row = new StringBuilder();
    for (var word : line.split(" ")) {
      if (!row.isEmpty() && width.applyAsInt(row + " " + word) > broad) {
        lines.add(row.toString());
        row.setLength(0);
      }
      row.append(row.isEmpty() ? "" : " ").append(word);
    }
    lines.add(row.toString());
    return lines;
  }

  /** Up to ten degrees, on a brown table. */
  private BufferedImage tilted(BufferedImage sheet) {
    double angle = Math.toRadians((2 + random.nextInt(9)) * (random.nextBoolean() ? 1 : -1));
    int more = (int) (Math.abs(Math.sin(angle)) * sheet.getHeight()) + 20;
    int taller = (int) (Math.abs(Math.sin(angle)) * sheet.getWidth()) + 20;
    var table =
        new BufferedImage(
            sheet.getWidth() + more, sheet.getHeight() + taller, BufferedImage.TYPE_INT_RGB);
    var pen = table.createGraphics();
    pen.setColor(new Color(0x8D6E53));
    pen.fillRect(0, 0, table.getWidth(), table.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    var turn =
        AffineTransform.getRotateInstance(angle, table.getWidth() / 2.0, table.getHeight() / 2.0);
    turn.translate(more / 2.0, taller / 2.0);
    pen.drawImage(sheet, turn, null);
    pen.dispose();
    return table;
  }

  /** A dim room with a lamp on one side, and the specks of a cheap camera. */
  private BufferedImage dimmed(BufferedImage sheet) {
    var photo = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < sheet.getHeight(); y++) {
      for (int x = 0; x < sheet.getWidth(); x++) {
        double light = 0.22 + 0.4 * x / sheet.getWidth();
        var dot = new Color(sheet.getRGB(x, y));
        photo.setRGB(
            x,
            y,
            new Color(
                    seen(dot.getRed(), light),
                    seen(dot.getGreen(), light),
                    seen(dot.getBlue(), light * 0.85))
                .getRGB());
      }
    }
    return photo;
  }

  private int seen(int value, double light) {
    return Math.clamp((int) (value * light + 18 + random.nextGaussian() * 7), 0, 255);
  }

  private static byte[] png(BufferedImage image) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    var out = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
    }
    return out.toByteArray();
  }
}
