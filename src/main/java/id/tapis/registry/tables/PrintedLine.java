package id.tapis.registry.tables;

import id.tapis.understanding.paper.Paper.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Words that stand at one height, from left to right. */
record PrintedLine(List<Word> words) {
  PrintedLine {
    words = words.stream().sorted(Comparator.comparingDouble(Word::left)).toList();
  }

  /** From the top of the page down. */
  static List<PrintedLine> of(List<Word> words) {
    var lines = new ArrayList<PrintedLine>();
    var line = new ArrayList<Word>();
    for (var word : words.stream().sorted(Comparator.comparingDouble(Word::height)).toList()) {
      if (!line.isEmpty() && word.height() > line.getFirst().bottom()) {
        lines.add(new PrintedLine(line));
        line.clear();
      }
      line.add(word);
    }
    if (!line.isEmpty()) {
      lines.add(new PrintedLine(line));
    }
    return lines;
  }

  float height() {
    return (float) words.stream().mapToDouble(Word::height).average().orElse(0);
  }

  /** How tall its letters are. */
  float size() {
    return (float) words.stream().mapToDouble(it -> it.bottom() - it.top()).max().orElse(1);
  }

  String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }
}
