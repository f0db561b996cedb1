package id.tapis.understanding.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of one page with their places. */
final class PlacedWords extends PDFTextStripper {

  private static final int MOST = 50_000;

  private final List<Paper.Word> words = new ArrayList<>();

  PlacedWords(int page) {
    setSortByPosition(true);
    setStartPage(page);
    setEndPage(page);
  }

  List<Paper.Word> of(PDDocument document) throws IOException {
    getText(document);
    return words;
  }

  /** The page's words line by line, as one reads it. */
  String lines(PDDocument document) throws IOException {
    var lines = new StringBuilder();
    float bottom = -1;
    for (var word : of(document)) {
      boolean same = word.bottom() - bottom < 2 && bottom - word.bottom() < 2;
      lines.append(lines.isEmpty() ? "" : same ? " " : "\n").append(word.text());
      bottom = word.bottom();
    }
    return lines.toString();
  }

  @Override
  protected void writeString(String text, List<TextPosition> letters) {
    if (words.size() == MOST) {
      throw new IllegalStateException("More words than a page can hold");
    }
    if (text.isBlank() || letters.isEmpty()) {
      return;
    }
    var first = letters.getFirst();
    var last = letters.getLast();
    if (first.getXDirAdj() < 0
        || first.getXDirAdj() > first.getPageWidth() + first.getPageHeight()) {
      return;
    }
    float bottom = first.getYDirAdj();
    words.add(
        new Paper.Word(
            text.strip(),
            first.getXDirAdj(),
            bottom - Math.max(1, first.getHeightDir()),
            last.getXDirAdj() + last.getWidthDirAdj(),
            bottom));
  }
}
