package id.tapis.registry;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFault;
import id.tapis.knowledge.KnowledgeFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is known of words: the real ones, which are no slips of others; the ordinary ones, which end
 * a company's name in running text; other spellings of the same word; and the words around names.
 */
public record Lexicon(
    Set<String> real, Set<String> ordinary, Map<String, String> spellings, ClaimWords claims) {
  public Lexicon {
    real = Set.copyOf(real);
    ordinary = Set.copyOf(ordinary);
    spellings = Map.copyOf(spellings);
  }

  /**
   * Reads {@code realwords.txt}, {@code ordinary.txt}, {@code spellings.txt}, {@code
   * company-claims}.
   */
  public static Lexicon load(Home home) {
    return new Lexicon(
        KnowledgeFile.words(home.config("lexicon/realwords.txt")),
        KnowledgeFile.words(home.config("lexicon/ordinary.txt")),
        groups(home.config("lexicon/spellings.txt")),
        KnowledgeFile.read(home.config("lexicon/company-claims.yaml"), ClaimWords.class));
  }

  private static Map<String, String> groups(Path file) {
    var spellings = new HashMap<String, String>();
    for (String line : KnowledgeFile.lines(file)) {
      var group = line.split(" ");
      for (String word : group) {
        var taken = spellings.put(word, group[0]);
        if (taken != null) {
          throw new KnowledgeFault(file, line, word, "stands in another group as well");
        }
      }
    }
    return spellings;
  }
}
