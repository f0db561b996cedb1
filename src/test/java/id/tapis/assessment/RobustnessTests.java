package id.tapis.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import id.tapis.understanding.Corpus;
import id.tapis.understanding.OfferReader;
import id.tapis.understanding.Span;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** Disguises change nothing that matters, and no text is too odd or too long to be read. */
class RobustnessTests {

  private static final Home HOME = Home.find();
  private static final OfferCheck CHECK =
      OfferCheck.load(HOME, OfferReader.load(HOME), Registry.load(HOME, Clock.systemUTC()));
  private static final double RARELY = 0.03;
  private static final double HARDLY_EVER = 0.003;

  @org.junit.jupiter.api.Test
  void disguisesHardlyEverClearWhatIsDangerous() {
    var dangerous =
        Stream.concat(Corpus.training(HOME).stream(), Corpus.holdOut(HOME).stream())
            .map(it -> it.text())
            .filter(it -> CHECK.check(it).risk().compareTo(Risk.CAUTION) < 0)
            .toList();

    assertThat(dangerous).hasSizeGreaterThan(500);
    Disguises.all()
        .forEach(
            (name, disguise) -> {
              var risks =
                  dangerous.stream().map(it -> CHECK.check(disguise.apply(it)).risk()).toList();
              long less = risks.stream().filter(it -> it.compareTo(Risk.CAUTION) >= 0).count();
              long cleared = risks.stream().filter(it -> it.compareTo(Risk.CAUTION) > 0).count();
              System.out.printf(
                  "%s: %d of %d below HIGH, %d below CAUTION%n", name, less, risks.size(), cleared);
              assertThat(less / (double) risks.size()).as(name).isLessThan(RARELY);
              assertThat(cleared / (double) risks.size()).as(name).isLessThan(HARDLY_EVER);
            });
  }

  @Property(tries = 300)
  void spansPointIntoTheText(@ForAll @StringLength(max = 400) String text) {
    var assessment = CHECK.check(text);

    assertThat(spans(assessment))
        .allSatisfy(it -> assertThat(it.end()).isLessThanOrEqualTo(text.length()));
  }

  @org.junit.jupiter.api.Test
  void quotesAreTheClientsOwnWordsHoweverWritten() {
    for (var text : Corpus.holdOut(HOME)) {
      for (var disguise : Disguises.all().values()) {
        var written = disguise.apply(text.text());

        assertThatNoException()
            .as(text.id())
            .isThrownBy(() -> spans(CHECK.check(written)).forEach(it -> it.of(written)));
      }
    }
  }

  @org.junit.jupiter.api.Test
  void aHundredThousandCharactersTakeLessThanASecond() {
    var random = new Random(5);
    var words = Corpus.training(HOME).stream().map(it -> it.text()).toList();
    var text = new StringBuilder();
    while (text.length() < 100_000) {
      text.append(words.get(random.nextInt(words.size()))).append('\n');
    }
    var odd =
        List.of(text.toString(), "a".repeat(100_000), "1 ".repeat(50_000), "🔥".repeat(50_000));
    odd.forEach(CHECK::check);

    for (var it : odd) {
      long start = System.nanoTime();
      CHECK.check(it);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }
  }

  private static List<Span> spans(Assessment assessment) {
    return Stream.concat(
            assessment.findings().stream().flatMap(it -> it.spans().stream()),
            assessment.agencies().stream().map(it -> it.mention().span()))
        .toList();
  }
}
