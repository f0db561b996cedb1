package id.tapis.understanding.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.bench.Posters;
import id.tapis.bench.Posters.Style;
import id.tapis.intake.Sight;
import id.tapis.intake.Sight.Why;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters of pictures and documents are read, and whatever else comes is told apart. */
class PictureReaderTests {

  private static final String OFFER =
      "LOWONGAN TAIWAN\nPT Kelana Wisnutama Raya\nGaji 12 juta, berangkat minggu ini\n"
          + "Hubungi Bu Rina 0812 5550 7781";

  private final PictureReader reader = new PictureReader("tesseract");

  static boolean able() {
    return new PictureReader("tesseract").able();
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  @EnabledIf("able")
  void readsAPosterHoweverItComes(Style style) throws IOException {
    var seen = reader.read(new Posters(7).draw(OFFER, style));

    assertThat(seen)
        .isInstanceOfSatisfying(
            Sight.Words.class,
            it ->
                assertThat(it.text())
                    .contains("Kelana Wisnutama Raya", "0812 5550 7781", "12 juta"));
  }

  @Test
  void readsTheWordsOfADocumentWithoutLookingAtIt() throws IOException {
    var seen = new PictureReader("no-such-program").read(document(OFFER));

    assertThat(seen)
        .isInstanceOfSatisfying(
            Sight.Words.class, it -> assertThat(it.text()).contains("Kelana", "0812 5550 7781"));
  }

  @Test
  void saysWhatIsInTheWay() throws IOException {
    var poster = new Posters(7).draw(OFFER, Style.PLAIN);

    assertThat(why(new byte[0])).isEqualTo(Why.NO_PICTURE);
    assertThat(why("PK\u0003\u0004 film".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Why.NO_PICTURE);
    assertThat(why("%PDF-1.7 rusak".getBytes(StandardCharsets.UTF_8))).isEqualTo(Why.DAMAGED);
    assertThat(why(Arrays.copyOf(poster, 200))).isEqualTo(Why.DAMAGED);
    assertThat(why(hugePng())).isEqualTo(Why.TOO_HEAVY);
    assertThat(new PictureReader("no-such-program").read(poster))
        .isEqualTo(new Sight.Nothing(Why.NO_READER));
  }

  @Test
  @EnabledIf("able")
  void aPhotoThatLiesOnItsSideIsTurnedAsItsCameraSays() throws IOException {
    var sheet = ImageIO.read(new ByteArrayInputStream(new Posters(7).draw(OFFER, Style.PLAIN)));
    var aside = new BufferedImage(sheet.getHeight(), sheet.getWidth(), BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < sheet.getWidth(); x++) {
      for (int y = 0; y < sheet.getHeight(); y++) {
        aside.setRGB(y, sheet.getWidth() - 1 - x, sheet.getRGB(x, y));
      }
    }
    var out = new ByteArrayOutputStream();
    ImageIO.write(aside, "jpeg", out);

    assertThat(reader.read(held(out.toByteArray(), 6)))
        .isInstanceOfSatisfying(
            Sight.Words.class, it -> assertThat(it.text()).contains("0812 5550 7781"));
  }

  /** With the head a camera writes that was held so. */
  private static byte[] held(byte[] jpeg, int how) throws IOException {
    var out = new ByteArrayOutputStream();
    var file = new DataOutputStream(out);
    file.write(jpeg, 0, 2);
    file.writeShort(0xFFE1);
    file.writeShort(2 + 6 + 8 + 2 + 12 + 4);
    file.write("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII));
    file.writeShort(42);
    file.writeInt(8);
    file.writeShort(1);
    file.writeShort(0x0112);
    file.writeShort(3);
    file.writeInt(1);
    file.writeShort(how);
    file.writeShort(0);
    file.writeInt(0);
    file.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  @Test
  @EnabledIf("able")
  void aPictureWithoutLettersHasNoWords() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "png", out);

    assertThat(why(out.toByteArray())).isEqualTo(Why.NO_WORDS);
  }

  private Why why(byte[] file) {
    return ((Sight.Nothing) reader.read(file)).why();
  }

  private static byte[] document(String text) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var pen = new PDPageContentStream(document, page)) {
        pen.beginText();
        pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
        pen.newLineAtOffset(50, 700);
        pen.setLeading(16);
        for (var line : text.split("\n")) {
          pen.showText(line);
          pen.newLine();
        }
        pen.endText();
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** A few bytes that say they are a picture of 60,000 by 60,000 dots. */
  private static byte[] hugePng() throws IOException {
    var head = new ByteArrayOutputStream();
    var out = new DataOutputStream(head);
    out.write("IHDR".getBytes(StandardCharsets.US_ASCII));
    out.writeInt(60_000);
    out.writeInt(60_000);
    out.write(new byte[] {8, 2, 0, 0, 0});
    var all = new ByteArrayOutputStream();
    var file = new DataOutputStream(all);
    file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    file.writeInt(13);
    file.write(head.toByteArray());
    var sum = new CRC32();
    sum.update(head.toByteArray());
    file.writeInt((int) sum.getValue());
    file.writeInt(0);
    file.write("IDAT".getBytes(StandardCharsets.US_ASCII));
    file.writeInt(0x35AF061E);
    return all.toByteArray();
  }
}
