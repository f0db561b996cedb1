package id.tapis.understanding.paper;

import java.util.List;

/** The pages of a document. */
public record Paper(List<Page> pages) {
  public Paper {
    pages = List.copyOf(pages);
  }

  /** Whether there is any text: a scan has none. */
  public boolean worded() {
    return pages.stream().anyMatch(it -> !it.words().isEmpty());
  }

  /**
   * One page as it looks: its number from 1, how tall it is, its words, the lines drawn across it,
   * and its picture as PNG. Places are in points, from the upper left corner.
   */
  public record Page(int number, float height, List<Word> words, List<Line> lines, byte[] picture) {
    public Page {
      words = List.copyOf(words);
      lines = List.copyOf(lines);
    }
  }

  /** Letters without a space between them, and their box. */
  public record Word(String text, float left, float top, float right, float bottom) {
    public float middle() {
      return (left + right) / 2;
    }

    public float height() {
      return (top + bottom) / 2;
    }
  }

  /** A drawn line from left to right at one height. */
  public record Line(float left, float right, float height) {}
}
