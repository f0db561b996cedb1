package id.tapis.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.knowledge.Home;
import id.tapis.understanding.Training.Example;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training learns, and the same texts give the same model. */
class TrainingTests {

  @TempDir Path folder;

  @Test
  void learnsWhatTheExamplesShow() {
    var model = train("a.bin");

    assertThat(model.scores(List.of("w=tolong", "w=unknown")).getFirst().label())
        .isEqualTo("DISTRESS");
    assertThat(model.scores(List.of("w=loker")).getFirst().label()).isEqualTo("OFFER");
  }

  @Test
  void givesTheSameModelFromTheSameTexts() {
    assertThat(train("a.bin").version()).isEqualTo(train("b.bin").version());
  }

  @Test
  void explainsItself() {
    var weights = train("a.bin").weights(List.of("w=loker", "w=tolong"), "DISTRESS");

    assertThat(weights.getFirst().feature()).isEqualTo("w=tolong");
    assertThat(weights.getLast().weight()).isNegative();
  }

  private Classifier train(String name) {
    var examples = new ArrayList<Example>();
    for (int i = 0; i < 10; i++) {
      examples.add(new Example(List.of("w=tolong", "w=saya", "x" + i), "DISTRESS"));
      examples.add(new Example(List.of("w=loker", "w=gaji", "y" + i), "OFFER"));
    }
    return Training.of(new Home(folder)).train(examples, folder.resolve(name));
  }
}
