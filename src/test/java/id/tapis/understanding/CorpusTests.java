package id.tapis.understanding;

import static id.tapis.understanding.ReadingFixtures.HOME;
import static id.tapis.understanding.ReadingFixtures.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tapis.knowledge.KnowledgeFault;
import id.tapis.knowledge.KnowledgeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The labelled texts keep their promises, and no hold-out text is a training text in disguise. */
class CorpusTests {

  private static final double ALIKE = 0.5;

  @Test
  void everyTextHasItsOwnId() {
    var ids = all().map(CorpusText::id).toList();

    assertThat(ids).hasSizeGreaterThan(900).doesNotHaveDuplicates();
  }

  @Test
  void everyModusIsOneOfTheCatalogue() {
    var known =
        KnowledgeFile.list(HOME.config("modus"), ".yaml").stream()
            .map(it -> it.getFileName().toString().replace(".yaml", ""))
            .toList();

    assertThat(all().flatMap(it -> it.modi().stream())).isSubsetOf(known);
  }

  @Test
  void holdOutSharesNoTextWithTraining() {
    var byShingle = new HashMap<String, Set<Integer>>();
    var training =
        Stream.concat(Corpus.training(HOME).stream(), Corpus.kinds(HOME).stream())
            .map(it -> shingles(it.text()))
            .toList();
    for (int i = 0; i < training.size(); i++) {
      for (var shingle : training.get(i)) {
        byShingle.computeIfAbsent(shingle, it -> new HashSet<>()).add(i);
      }
    }

    for (var text : Corpus.holdOut(HOME)) {
      assertThat(likest(shingles(text.text()), training, byShingle))
          .as(text.id())
          .isLessThan(ALIKE);
    }
  }

  @Test
  void faultsNameFileAndLine(@TempDir Path folder) throws IOException {
    var file = folder.resolve("train-x.jsonl");
    Files.writeString(file, "{\"id\":\"x-1\",\"text\":\"halo\"}\n");

    assertThatThrownBy(() -> CorpusFiles.read(file))
        .isInstanceOf(KnowledgeFault.class)
        .hasMessageContaining("train-x.jsonl")
        .hasMessageContaining("line 1");
  }

  @Test
  void quotesMustStandInTheText(@TempDir Path folder) throws IOException {
    var file = folder.resolve("train-x.jsonl");
    Files.writeString(
        file,
        """
        {"id":"x-1","text":"halo","kind":"OTHER","level":"NOT_ASSESSED","modi":[],"indicators":[],\
        "agencies":["PT Lain"],"spans":[],"language":"id","voice":"other","tags":[]}
        """);

    assertThatThrownBy(() -> CorpusFiles.read(file)).hasMessageContaining("PT Lain");
  }

  private static Stream<CorpusText> all() {
    return Stream.of(Corpus.training(HOME), Corpus.kinds(HOME), Corpus.holdOut(HOME))
        .flatMap(List::stream);
  }

  private static double likest(
      Set<String> text, List<Set<String>> training, Map<String, Set<Integer>> byShingle) {
    var shared = new HashMap<Integer, Integer>();
    for (var shingle : text) {
      byShingle.getOrDefault(shingle, Set.of()).forEach(it -> shared.merge(it, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .mapToDouble(
            it ->
                it.getValue()
                    / (double) (text.size() + training.get(it.getKey()).size() - it.getValue()))
        .max()
        .orElse(0);
  }

  private static Set<String> shingles(String text) {
    var words = READER.words(text);
    var shingles = new HashSet<String>();
    for (int i = 2; i < words.size(); i++) {
      shingles.add(words.get(i - 2) + " " + words.get(i - 1) + " " + words.get(i));
    }
    return shingles;
  }
}
