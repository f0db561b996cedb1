package id.tapis.desk;

import id.tapis.desk.Check.Sign;
import id.tapis.desk.Segment.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Cuts a text where signs begin and end, so that a page can mark quotes without any markup. */
final class Segments {
  private Segments() {}

  static List<Segment> of(String text, List<Sign> signs) {
    var placed = signs.stream().map(it -> place(text, it)).filter(it -> it.end() > 0).toList();
    var cuts = new TreeSet<Integer>(List.of(0, text.length()));
    placed.forEach(it -> cuts.addAll(List.of(it.start(), it.end())));
    var segments = new ArrayList<Segment>();
    int from = 0;
    for (int to : cuts.tailSet(1)) {
      segments.add(segment(text, from, to, placed));
      from = to;
    }
    return segments;
  }

  private static Segment segment(String text, int from, int to, List<Sign> placed) {
    var here = placed.stream().filter(it -> it.start() <= from && it.end() >= to).toList();
    var mark =
        here.stream()
            .map(it -> it.isRed() ? Mark.RED : Mark.GREEN)
            .max(Mark::compareTo)
            .orElse(Mark.NONE);
    var names = here.stream().map(Sign::name).distinct().collect(Collectors.joining(", "));
    return new Segment(text.substring(from, to), mark, names);
  }

  /** Where the quote really stands in this text, since redaction may have moved it. */
  private static Sign place(String text, Sign sign) {
    if (sign.quote().isEmpty()) {
      return sign.at(0, 0);
    }
    if (sign.start() >= 0 && text.startsWith(sign.quote(), sign.start())) {
      return sign.at(sign.start(), sign.start() + sign.quote().length());
    }
    int found = text.indexOf(sign.quote());
    return found < 0 ? sign.at(0, 0) : sign.at(found, found + sign.quote().length());
  }
}
