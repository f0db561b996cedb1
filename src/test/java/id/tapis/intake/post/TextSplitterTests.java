package id.tapis.intake.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Long texts are cut where nothing breaks. */
class TextSplitterTests {

  private static final String[] SIGNS = {
    "a", " ", "\n", "é", "e\u0301", "🙂", "👩\u200D👩\u200D👧", "🇮🇩", "\uD83D\uDC4D\uD83C\uDFFD"
  };

  @Test
  void leavesShortTextsAlone() {
    assertThat(TextSplitter.split("halo\n")).containsExactly("halo\n");
  }

  @Test
  void cutsBetweenLinesFirst() {
    var parts = TextSplitter.split("a".repeat(4000) + "\n" + "b c ".repeat(100));

    assertThat(parts.getFirst()).isEqualTo("a".repeat(4000) + "\n");
  }

  @Test
  void cutsNoSmileyInTwo() {
    var parts = TextSplitter.split("a".repeat(4095) + "🙂" + "b".repeat(10));

    assertThat(parts).containsExactly("a".repeat(4095), "🙂" + "b".repeat(10));
  }

  @Property(tries = 300)
  void losesNothingAndStaysWithinTheLimit(
      @ForAll @IntRange(min = 1, max = 12_000) int length, @ForAll long seed) {
    var random = new java.util.Random(seed);
    var text = new StringBuilder("x");
    while (text.length() < length) {
      text.append(SIGNS[random.nextInt(SIGNS.length)]);
    }

    var parts = TextSplitter.split(text.toString());

    assertThat(parts).allMatch(it -> it.length() <= TextSplitter.LONGEST && !it.isBlank());
    assertThat(String.join("", parts).replaceAll("\\s", ""))
        .isEqualTo(text.toString().replaceAll("\\s", ""));
    assertThat(parts)
        .allMatch(it -> StandardCharsets.UTF_8.newEncoder().canEncode(it), "no half characters");
  }

  @Test
  void survivesACharacterLongerThanAMessage() {
    var parts = TextSplitter.split("e" + "\u0301".repeat(10_000));

    assertThat(String.join("", parts)).hasSize(10_001);
  }
}
