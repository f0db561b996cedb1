package id.tapis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.desk.Check.Sign;
import id.tapis.desk.Segment.Mark;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Quotes are marked where they stand. */
class SegmentsTests {
  private static final String TEXT = "Paspor dipegang agen, gaji tercatat.";

  private static Sign red(int start, String quote) {
    return new Sign("paspor_ditahan", true, start, start + quote.length(), quote);
  }

  private static Sign green(int start, String quote) {
    return new Sign("perjanjian", false, start, start + quote.length(), quote);
  }

  @Test
  void marksTheQuoteAndKeepsEveryCharacter() {
    var segments = Segments.of(TEXT, List.of(red(7, "dipegang agen")));

    assertThat(segments)
        .containsExactly(
            new Segment("Paspor ", Mark.NONE, ""),
            new Segment("dipegang agen", Mark.RED, "paspor ditahan"),
            new Segment(", gaji tercatat.", Mark.NONE, ""));
  }

  @Test
  void overlappingSignsNameBothAndRedWins() {
    var segments = Segments.of(TEXT, List.of(red(0, "Paspor dipegang"), green(7, "dipegang agen")));

    assertThat(segments).extracting(Segment::mark).startsWith(Mark.RED, Mark.RED, Mark.GREEN);
    assertThat(segments.get(1).signs()).isEqualTo("paspor ditahan, perjanjian");
    assertThat(segments.stream().map(Segment::text).collect(Collectors.joining())).isEqualTo(TEXT);
  }

  @Test
  void findsAQuoteThatRedactionMoved() {
    var segments = Segments.of(TEXT, List.of(red(3, "gaji")));

    assertThat(segments).contains(new Segment("gaji", Mark.RED, "paspor ditahan"));
  }

  @Test
  void leavesOutWhatDoesNotStandInTheText() {
    var signs = List.of(red(0, "tiket"), new Sign("x", true, 2, 400, ""), red(500, "agen "));

    assertThat(Segments.of(TEXT, signs)).containsExactly(new Segment(TEXT, Mark.NONE, ""));
    assertThat(Segments.of("", signs)).isEmpty();
  }
}
