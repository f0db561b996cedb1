package id.tapis.understanding.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import tools.jackson.databind.json.JsonMapper;

/**
 * The process that reads one PDF file: writes the words and the picture of each page into a folder,
 * and says by its exit status what came of it.
 */
final class PaperProgram {

  static final int DONE = 0;
  static final int DAMAGED = 11;
  static final int LOCKED = 12;
  static final int LONG = 13;
  static final int HEAVY = 14;

  private static final float INCH = 72;
  private static final float DOTS = 96;
  private static final double MOST_DOTS = 4e6;
  private static final float LARGEST_PAGE = 15_000;
  private static final int MOST_WORDS = 200_000;
  private static final long MOST_BYTES = 100_000_000;

  private final PDDocument document;
  private final Path folder;
  private int words;
  private long bytes;

  private PaperProgram(PDDocument document, Path folder) {
    this.document = document;
    this.folder = folder;
  }

  /** The file, the folder to write to, and how many pages are read at most. */
  public static void main(String[] arguments) {
    ChildProgram.endAnyway();
    var pdf = Path.of(arguments[0]);
    var folder = Path.of(arguments[1]);
    int most = Integer.parseInt(arguments[2]);
    System.exit(ChildProgram.status(() -> read(pdf, folder, most)));
  }

  private static int read(Path pdf, Path folder, int most) throws IOException {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      if (document.getNumberOfPages() > most) {
        return LONG;
      }
      var program = new PaperProgram(document, folder);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        if (!program.write(i)) {
          return HEAVY;
        }
      }
      return DONE;
    }
  }

  /** False when the whole would be too much to hand over. */
  private boolean write(int index) throws IOException {
    var page = document.getPage(index);
    var box = page.getCropBox();
    if (box.getWidth() > LARGEST_PAGE || box.getHeight() > LARGEST_PAGE) {
      return false;
    }
    var placed = new PlacedWords(index + 1).of(document);
    var written = new PaperReader.Written(height(page), placed, new DrawnLines(page).lines());
    var picture = folder.resolve(PaperReader.PICTURE.formatted(index + 1));
    JsonMapper.shared()
        .writeValue(folder.resolve(PaperReader.WORDS.formatted(index + 1)).toFile(), written);
    ImageIO.write(picture(page, index), "png", picture.toFile());
    words += placed.size();
    bytes += Files.size(picture);
    return words <= MOST_WORDS && bytes <= MOST_BYTES;
  }

  /** As one reads it: of a page that lies on its side, its width. */
  private static float height(PDPage page) {
    boolean turned = page.getRotation() % 180 != 0;
    return turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
  }

  /** Grey, and never larger than a screen has use for, whatever size the page says it has. */
  private BufferedImage picture(PDPage page, int index) throws IOException {
    float dots = dots(page, DOTS, MOST_DOTS);
    return new PDFRenderer(document).renderImageWithDPI(index, dots, ImageType.GRAY);
  }

  /** So many dots an inch as are wanted, or fewer where the page would have more than the most. */
  static float dots(PDPage page, float wanted, double most) {
    var box = page.getCropBox();
    double inches = box.getWidth() / INCH * box.getHeight() / INCH;
    return (float) Math.min(wanted, Math.sqrt(most / Math.max(inches, 1)));
  }
}
