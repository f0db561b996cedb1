package id.tapis.understanding.paper;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a telephone was held: its camera writes dots as they fall and says how to turn them. */
enum Turning {
  NONE(0),
  HALF(2),
  /** A quarter to the right. */
  RIGHT(1),
  LEFT(3);

  private static final int START = 0xFFD8;
  private static final int EXIF = 0xFFE1;
  private static final int DOTS = 0xFFDA;
  private static final int TAG = 0x0112;
  private static final int MOST_PARTS = 50;

  private final int quarters;

  Turning(int quarters) {
    this.quarters = quarters;
  }

  /** What the head of a JPEG file says; nothing where it says nothing. */
  static Turning of(Path file) throws IOException {
    try (var in = new DataInputStream(Files.newInputStream(file))) {
      if (in.readUnsignedShort() != START) {
        return NONE;
      }
      for (int i = 0; i < MOST_PARTS; i++) {
        int part = in.readUnsignedShort();
        int length = in.readUnsignedShort() - 2;
        if (part == DOTS || length < 0) {
          return NONE;
        }
        var body = in.readNBytes(length);
        if (part == EXIF) {
          return said(ByteBuffer.wrap(body));
        }
      }
      return NONE;
    } catch (EOFException | IndexOutOfBoundsException e) {
      return NONE;
    }
  }

  /** Behind "Exif" and two zeros stands a TIFF head with a list of tags of twelve bytes. */
  private static Turning said(ByteBuffer exif) {
    int base = 6;
    exif.order(exif.get(base) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int list = base + exif.getInt(base + 4);
    int tags = exif.getShort(list) & 0xFFFF;
    for (int i = 0; i < tags; i++) {
      int tag = list + 2 + 12 * i;
      if ((exif.getShort(tag) & 0xFFFF) == TAG) {
        return switch (exif.getShort(tag + 8)) {
          case 3, 4 -> HALF;
          case 5, 6 -> RIGHT;
          case 7, 8 -> LEFT;
          default -> NONE;
        };
      }
    }
    return NONE;
  }

  BufferedImage upright(BufferedImage image) {
    if (this == NONE) {
      return image;
    }
    boolean aside = quarters % 2 == 1;
    int width = aside ? image.getHeight() : image.getWidth();
    int height = aside ? image.getWidth() : image.getHeight();
    var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    turn.quadrantRotate(quarters);
    turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
    var pen = turned.createGraphics();
    pen.drawImage(image, turn, null);
    pen.dispose();
    return turned;
  }
}
