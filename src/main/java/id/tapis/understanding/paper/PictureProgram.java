package id.tapis.understanding.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The process that opens what a client sent: a picture becomes a flat one to be read, pages of a
 * document the same or the words they hold; its exit status says what came of it.
 */
final class PictureProgram {

  static final int NO_PICTURE = 15;

  private static final float DOTS = 170;
  private static final double MOST_DOTS = 6e6;
  private static final long MOST_TO_OPEN = 40_000_000;
  private static final int ENOUGH_WORDS = 8;
  private static final int LONGEST_SIDE = 3_000;

  private final Path folder;
  private int page;

  private PictureProgram(Path folder) {
    this.folder = folder;
  }

  /** The file, the folder to write to, and how many pages are read at most. */
  public static void main(String[] arguments) {
    ChildProgram.endAnyway();
    var file = Path.of(arguments[0]);
    var program = new PictureProgram(Path.of(arguments[1]));
    int most = Integer.parseInt(arguments[2]);
    System.exit(ChildProgram.status(() -> program.read(file, most)));
  }

  private int read(Path file, int most) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var head = new String(in.readNBytes(5), StandardCharsets.ISO_8859_1);
      return head.equals("%PDF-") ? document(file, most) : picture(file);
    }
  }

  private int document(Path file, int most) throws IOException {
    try (var document = Loader.loadPDF(file.toFile())) {
      if (document.getNumberOfPages() > most) {
        return PaperProgram.LONG;
      }
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        page(document, i);
      }
      return PaperProgram.DONE;
    }
  }

  private void page(PDDocument document, int index) throws IOException {
    var words = new PlacedWords(index + 1).lines(document);
    if (words.split("\\s+").length >= ENOUGH_WORDS) {
      page++;
      Files.writeString(folder.resolve(PictureReader.WORDS.formatted(page)), words);
      return;
    }
    float dots = PaperProgram.dots(document.getPage(index), DOTS, MOST_DOTS);
    flat(new PDFRenderer(document).renderImageWithDPI(index, dots, ImageType.RGB));
  }

  /** Its size is looked at before its dots are. */
  private int picture(Path file) throws IOException {
    try (var in = ImageIO.createImageInputStream(file.toFile())) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return NO_PICTURE;
      }
      var reader = readers.next();
      reader.setInput(in, true, true);
      long dots = (long) reader.getWidth(0) * reader.getHeight(0);
      if (dots > MOST_TO_OPEN) {
        return PaperProgram.HEAVY;
      }
      var parameters = reader.getDefaultReadParam();
      int every = Math.max(reader.getWidth(0), reader.getHeight(0)) / LONGEST_SIDE + 1;
      parameters.setSourceSubsampling(every, every, 0, 0);
      flat(Turning.of(file).upright(reader.read(0, parameters)));
      return PaperProgram.DONE;
    }
  }

  private void flat(BufferedImage image) throws IOException {
    page++;
    var file = folder.resolve(PictureReader.FLAT.formatted(page)).toFile();
    ImageIO.write(Flattening.of(image).upright().image(), "png", file);
  }
}
