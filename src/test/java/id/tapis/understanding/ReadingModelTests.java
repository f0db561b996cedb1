package id.tapis.understanding;

import static id.tapis.understanding.ReadingFixtures.HOME;
import static id.tapis.understanding.ReadingFixtures.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The shipped models are those of their reports, and read as the reports say. */
class ReadingModelTests {

  private static final Pattern READS =
      Pattern.compile("reads \\d+ of the \\d+ texts it was made from as labelled: ([0-9.]+)");
  private static final int LARGEST = 3_000_000;

  @Test
  void kindReadsItsTextsAsReported() throws IOException {
    var texts = Corpus.training(HOME);
    long right =
        texts.stream()
            .filter(
                it -> READER.read(it.text()).kinds().getFirst().label().equals(it.kind().name()))
            .count();

    assertThat(right / (double) texts.size()).isCloseTo(reported("kind"), within(0.03));
  }

  @Test
  void modusReadsItsTextsAsReported() throws IOException {
    var texts = Corpus.training(HOME);
    long right =
        texts.stream()
            .filter(
                it -> {
                  var first = READER.read(it.text()).modi().getFirst().label();
                  return it.modi().isEmpty() ? first.equals("-") : it.modi().contains(first);
                })
            .count();

    assertThat(right / (double) texts.size()).isCloseTo(reported("modus"), within(0.03));
  }

  @Test
  void reportsNameTheModelsThatStandBesideThem() throws IOException {
    for (var name : new String[] {"kind", "modus", "language", "speaker", "signs", "names"}) {
      var model = Classifier.load(HOME.models(name + ".bin"));

      assertThat(Files.readString(HOME.models(name + ".md"))).contains(model.version());
      assertThat(Files.size(HOME.models(name + ".bin"))).isLessThan(LARGEST);
    }
  }

  @Test
  void tellsWhichWordsSpokeForALabel() {
    var reading = READER.read("tolong saya dikunci di rumah majikan");
    var model = Classifier.load(HOME.models("kind.bin"));

    var weights = model.weights(reading.features(), "DISTRESS");

    assertThat(weights).isNotEmpty();
    assertThat(weights.getFirst().weight()).isPositive();
  }

  private static double reported(String name) throws IOException {
    var matcher = READS.matcher(Files.readString(HOME.models(name + ".md")));
    assertThat(matcher.find()).isTrue();
    return Double.parseDouble(matcher.group(1));
  }
}
