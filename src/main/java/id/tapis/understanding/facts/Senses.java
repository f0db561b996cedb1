package id.tapis.understanding.facts;

import id.tapis.knowledge.Home;
import id.tapis.knowledge.KnowledgeFile;
import id.tapis.understanding.words.Normaliser;
import id.tapis.understanding.words.Phrases;
import id.tapis.understanding.words.Words;
import java.util.List;
import java.util.Map;

/** Finds what is meant, by groups of words that mean much the same in any language or register. */
public final class Senses {

  private final Phrases<String> phrases = new Phrases<>();

  private record SenseFile(Map<String, List<String>> senses, List<String> source) {}

  private Senses(SenseFile file, Normaliser normaliser) {
    file.senses()
        .forEach((sense, words) -> words.forEach(it -> phrases.add(normaliser.words(it), sense)));
  }

  public static Senses load(Home home, Normaliser normaliser) {
    return new Senses(
        KnowledgeFile.read(home.config("lexicon/senses.yaml"), SenseFile.class), normaliser);
  }

  /** The senses met, left to right, with their places among the words. */
  public List<Phrases.Hit<String>> in(Words words) {
    return phrases.in(words.tokens());
  }
}
