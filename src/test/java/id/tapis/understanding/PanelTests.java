package id.tapis.understanding;

import static id.tapis.understanding.ReadingFixtures.HOME;
import static id.tapis.understanding.ReadingFixtures.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import org.junit.jupiter.api.Test;

/** A panel judges as OpenNLP itself would, whatever sits beside a model in it. */
class PanelTests {

  @Test
  void judgesAsOpenNlpDoes() {
    var kind = ModelFile.read(HOME.models("kind.bin"));
    var modus = ModelFile.read(HOME.models("modus.bin"));
    var panel = Panel.of(List.of(modus, kind));
    for (var text : Corpus.training(HOME).subList(0, 200)) {
      var features = READER.read(text.text()).features().toArray(String[]::new);
      var shares = ModelFile.shares(features, kind.pull());
      var theirs = openNlp(kind);

      var chances = theirs.eval(features, shares);

      for (var ours : panel.judge(List.of(features)).scores(1)) {
        assertThat(ours.probability())
            .as(text.id())
            .isCloseTo(chances[theirs.getIndex(ours.label())], within(1e-4));
      }
    }
  }

  @Test
  void theBestIsTheFirstOfTheScores() {
    var judged =
        Panel.of(Classifier.load(HOME.models("kind.bin")))
            .judge(READER.read("tolong saya dikurung di ruko").features());

    assertThat(judged.best(0)).isEqualTo(judged.scores(0).getFirst());
  }

  @Test
  void seatsNoModelsThatShareTheirSayBesideOthersThatDoNot() {
    var alone = new ModelFile(0, new String[] {"a"}, new String[0], new Context[0]);
    var sharing = new ModelFile(16, new String[] {"a"}, new String[0], new Context[0]);

    assertThatThrownBy(() -> Panel.of(List.of(alone, sharing)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyFeatureKeepsItsRow() {
    var features = IntStream.range(0, 5000).mapToObj(it -> "w=" + it * 7919).toList();
    var table = new FeatureTable(features);

    assertThat(features.stream().map(table::row).distinct()).hasSize(table.size());
    assertThat(table.row("w=not there")).isEqualTo(FeatureTable.NONE);
  }

  private static GISModel openNlp(ModelFile file) {
    var contexts = file.contexts();
    var names = contexts.keySet().stream().sorted().toArray(String[]::new);
    var weights = java.util.Arrays.stream(names).map(contexts::get).toArray(Context[]::new);
    return new GISModel(weights, names, file.labels());
  }
}
