package id.tapis.understanding.facts;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFault;
import id.tapis.knowledge.KnowledgeFile;
import id.tapis.understanding.words.Normaliser;
import id.tapis.understanding.words.Phrases;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small word lists of config/lexicon/terms.yaml. */
final class Terms {

  private final Path file;
  private final Map<String, List<String>> lists;
  private final Normaliser normaliser;

  private Terms(Path file, Map<String, List<String>> lists, Normaliser normaliser) {
    this.file = file;
    this.lists = lists;
    this.normaliser = normaliser;
  }

  static Terms load(Home home, Normaliser normaliser) {
    var file = home.config("lexicon/terms.yaml");
    return new Terms(file, KnowledgeFile.read(file, TermFile.class).lists(), normaliser);
  }

  List<String> list(String name) {
    var list = lists.get(name);
    if (list == null) {
      throw new KnowledgeFault(file, "lists." + name, "-", "is missing");
    }
    return list;
  }

  /** The list as written, for comparing with what the client wrote. */
  Set<String> written(String name) {
    return Set.copyOf(new HashSet<>(list(name)));
  }

  /** Phrases of one or more lists; each means the name of its list. */
  Phrases<String> phrases(String... names) {
    var phrases = new Phrases<String>();
    for (var name : names) {
      list(name).forEach(it -> phrases.add(normaliser.words(it), name));
    }
    return phrases;
  }

  /** Phrases of one list; each means itself, as listed. */
  Phrases<String> each(String name) {
    var phrases = new Phrases<String>();
    list(name).forEach(it -> phrases.add(normaliser.words(it), it));
    return phrases;
  }

  /** The shape of terms.yaml. */
  record TermFile(Map<String, List<String>> lists, List<String> source) {}
}
