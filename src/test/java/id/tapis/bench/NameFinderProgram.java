package id.tapis.bench;

import id.tapis.knowledge.Home;
import id.tapis.understanding.OfferReader;
import id.tapis.understanding.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Names in news beside OpenNLP's own finder: {@code NameFinderProgram FOLDER} with train.txt and
 * test.txt of "token POS label" lines (LOC, ORG, PER in BIO), kept outside this project.
 */
public final class NameFinderProgram {

  private NameFinderProgram() {}

  /** A sentence of the set: words and where names stand among them. */
  private record Sentence(List<String> words, List<opennlp.tools.util.Span> names) {
    String[] array() {
      return words.toArray(String[]::new);
    }
  }

  public static void main(String[] args) throws IOException {
    var train = sentences(Path.of(args[0], "train.txt"));
    var test = sentences(Path.of(args[0], "test.txt"));
    long start = System.nanoTime();
    var finder = new NameFinderME(model(train));
    System.out.printf("trained in %.1f s%n", (System.nanoTime() - start) / 1e9);
    var found = test.stream().map(it -> Arrays.asList(finder.find(it.array()))).toList();
    for (var type : List.of("", "ORG", "LOC", "PER")) {
      row("OpenNLP " + (type.isEmpty() ? "all" : type), type, test, found);
    }
    var ours = OfferReader.load(Home.find());
    row("ours ORG", "ORG", test, test.stream().map(it -> bodies(ours, it)).toList());
  }

  private static opennlp.tools.namefind.TokenNameFinderModel model(List<Sentence> train)
      throws IOException {
    var samples =
        train.stream()
            .map(
                it ->
                    new NameSample(
                        it.array(), it.names().toArray(opennlp.tools.util.Span[]::new), false))
            .toList();
    var settings = TrainingParameters.defaultParams();
    return NameFinderME.train(
        "id",
        null,
        ObjectStreamUtils.createObjectStream(samples),
        settings,
        new TokenNameFinderFactory());
  }

  private static void row(
      String name, String type, List<Sentence> test, List<List<opennlp.tools.util.Span>> found) {
    int right = 0;
    int said = 0;
    int wanted = 0;
    for (int i = 0; i < test.size(); i++) {
      var names = of(type, test.get(i).names());
      var here = of(type, found.get(i));
      said += here.size();
      wanted += names.size();
      right += (int) here.stream().filter(names::contains).count();
    }
    System.out.printf(
        "%-12s F1 %.3f (%d right, %d said, %d there)%n",
        name, 2.0 * right / (said + wanted), right, said, wanted);
  }

  private static List<opennlp.tools.util.Span> of(
      String type, List<opennlp.tools.util.Span> spans) {
    return spans.stream()
        .filter(it -> type.isEmpty() || type.equals(it.getType()))
        .map(it -> new opennlp.tools.util.Span(it.getStart(), it.getEnd(), it.getType()))
        .toList();
  }

  /** The bodies we find in the sentence, as places among its words. */
  private static List<opennlp.tools.util.Span> bodies(OfferReader reader, Sentence sentence) {
    var starts = new ArrayList<Span>();
    var text = new StringBuilder();
    for (var word : sentence.words()) {
      starts.add(new Span(text.length(), text.length() + word.length()));
      text.append(word).append(' ');
    }
    var spans = new ArrayList<opennlp.tools.util.Span>();
    for (var mention : reader.read(text.toString()).mentions()) {
      int from = -1;
      int to = -1;
      for (int i = 0; i < starts.size(); i++) {
        if (starts.get(i).overlaps(mention.span())) {
          from = from < 0 ? i : from;
          to = i + 1;
        }
      }
      spans.add(new opennlp.tools.util.Span(from, to, "ORG"));
    }
    return spans;
  }

  private static List<Sentence> sentences(Path file) throws IOException {
    var sentences = new ArrayList<Sentence>();
    var words = new ArrayList<String>();
    var labels = new ArrayList<String>();
    for (var line : Files.readAllLines(file)) {
      var cells = line.strip().split("\\s+");
      if (cells.length < 3) {
        add(sentences, words, labels);
        words = new ArrayList<>();
        labels = new ArrayList<>();
      } else {
        words.add(cells[0]);
        labels.add(cells[cells.length - 1]);
      }
    }
    add(sentences, words, labels);
    return sentences;
  }

  private static void add(List<Sentence> sentences, List<String> words, List<String> labels) {
    if (words.isEmpty()) {
      return;
    }
    var names = new ArrayList<opennlp.tools.util.Span>();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).startsWith("B-")) {
        int end = i + 1;
        while (end < labels.size() && labels.get(end).startsWith("I-")) {
          end++;
        }
        names.add(new opennlp.tools.util.Span(i, end, labels.get(i).substring(2)));
      }
    }
    sentences.add(new Sentence(List.copyOf(words), names));
  }
}
