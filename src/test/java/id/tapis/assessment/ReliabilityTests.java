package id.tapis.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import id.tapis.understanding.Corpus;
import id.tapis.understanding.CorpusText;
import id.tapis.understanding.OfferReader;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a report says beside the figures of the check itself. */
class ReliabilityTests {

  private static final Home HOME = Home.find();
  private static final OfferReader READER = OfferReader.load(HOME);
  private static final Registry REGISTRY = Registry.load(HOME, Clock.systemUTC());
  private static final List<CorpusText> TEXTS = Corpus.training(HOME).subList(0, 300);

  private static Measures measures() {
    var check = OfferCheck.load(HOME, READER, REGISTRY);
    return new Measures(TEXTS.stream().map(it -> new Judged(it, check.check(it.text()))).toList());
  }

  @Test
  void binsHoldEveryOfferOnce() {
    var reliability = Reliability.of(measures());

    assertThat(reliability.rows()).contains("| 0.9–1.0 |");
    assertThat(reliability.error()).isBetween(0.0, 1.0);
  }

  @Test
  void aNeighbourIsNeverTheTextItself() {
    var catalog = Catalog.load(HOME);
    var evidence = new EvidenceReader(HOME, catalog, READER, REGISTRY);
    var ours = measures();

    var beside = new Baselines(READER, evidence, catalog, TEXTS).of(ours);

    assertThat(beside).hasSize(3);
    assertThat(beside.values())
        .extracting(it -> it.dangerFound().all())
        .containsOnly(ours.dangerFound().all());
    assertThat(beside)
        .hasEntrySatisfying(
            "most similar text learned from",
            it -> assertThat(it.dangerFound().value()).isNotCloseTo(1.0, within(1e-9)));
  }
}
