package id.tapis.registry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Lists as an office would print them: lying pages, a title, a note at the foot. */
public final class PrintedFormats {

  private static final PDRectangle SHEET = new PDRectangle(842, 595);
  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
  private static final float SIZE = 7;
  private static final float LINE = 9;
  private static final float LEFT = 30;
  private static final float TOP = 540;
  private static final int ON_A_PAGE = 12;

  private PrintedFormats() {}

  /**
   * How the table is set: with lines drawn around its rows or without, and how wide its columns.
   */
  public record Style(boolean ruled, List<Integer> widths) {}

  /** The first row is the header, which every page repeats; long cells are broken into lines. */
  public static byte[] print(List<List<String>> cells, Style style) {
    try (var document = new PDDocument()) {
      var rows = cells.subList(1, cells.size());
      for (int from = 0; from < rows.size(); from += ON_A_PAGE) {
        page(document, cells.getFirst(), style)
            .rows(rows.subList(from, Math.min(rows.size(), from + ON_A_PAGE)));
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pages without a letter, as a scanner makes them. */
  public static byte[] blank(int pages) {
    try (var document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage(SHEET));
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A small file with a picture of so many megabytes once it is unpacked. */
  static byte[] swelling(int megabytes) {
    try (var document = new PDDocument()) {
      var page = new PDPage(SHEET);
      document.addPage(page);
      var picture = new PDStream(document);
      try (var out = picture.createOutputStream(COSName.FLATE_DECODE)) {
        for (int i = 0; i < megabytes; i++) {
          out.write(new byte[1 << 20]);
        }
      }
      var dictionary = picture.getCOSObject();
      dictionary.setItem(COSName.SUBTYPE, COSName.IMAGE);
      dictionary.setInt(COSName.WIDTH, 1 << 14);
      dictionary.setInt(COSName.HEIGHT, megabytes << 6);
      dictionary.setInt(COSName.BITS_PER_COMPONENT, 8);
      dictionary.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
      try (var pen = new PDPageContentStream(document, page)) {
        pen.drawImage(new PDImageXObject(picture, page.getResources()), 0, 0, 400, 400);
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] locked() {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage(SHEET));
      document.protect(new StandardProtectionPolicy("satu", "dua", new AccessPermission()));
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static Pen page(PDDocument document, List<String> header, Style style)
      throws IOException {
    var page = new PDPage(SHEET);
    document.addPage(page);
    var pen = new Pen(new PDPageContentStream(document, page), style);
    pen.text("DAFTAR PERUSAHAAN PENEMPATAN, KEMENTERIAN UJI", LEFT, TOP + 25);
    pen.row(header);
    return pen;
  }

  /** Writes rows from the top down. */
  private static final class Pen {
    private final PDPageContentStream page;
    private final Style style;
    private float height = TOP;

    Pen(PDPageContentStream page, Style style) {
      this.page = page;
      this.style = style;
    }

    void rows(List<List<String>> rows) throws IOException {
      for (var row : rows) {
        row(row);
      }
      text("Halaman ini dicetak dari sistem. Hubungi kantor kami.", LEFT, 25);
      page.close();
    }

    void row(List<String> cells) throws IOException {
      float left = LEFT;
      int tallest = 1;
      for (int i = 0; i < cells.size(); i++) {
        var lines = broken(cells.get(i), style.widths().get(i));
        for (int line = 0; line < lines.size(); line++) {
          text(lines.get(line), left + 3, height - LINE * (line + 1));
        }
        tallest = Math.max(tallest, lines.size());
        left += style.widths().get(i);
      }
      float bottom = height - LINE * tallest - 6;
      if (style.ruled()) {
        page.addRect(LEFT, bottom, left - LEFT, height - bottom);
        page.stroke();
      }
      height = bottom;
    }

    private static List<String> broken(String cell, int width) throws IOException {
      var lines = new java.util.ArrayList<String>();
      var line = new StringBuilder();
      for (var word : cell.split(" ")) {
        if (!line.isEmpty() && FONT.getStringWidth(line + " " + word) / 1000 * SIZE > width - 6) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
      return lines;
    }

    void text(String words, float left, float height) throws IOException {
      page.beginText();
      page.setFont(FONT, SIZE);
      page.newLineAtOffset(left, height);
      page.showText(words);
      page.endText();
    }
  }
}
