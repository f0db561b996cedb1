package id.tapis.understanding;

import id.tapis.knowledge.Home;
import java.util.List;

/** The labelled texts that models are made from and measured on. */
public final class Corpus {

  private Corpus() {}

  /** All of models/corpus/train-*.jsonl, in file and line order. */
  public static List<CorpusText> training(Home home) {
    return CorpusFiles.read(home, "train-");
  }

  /**
   * All of models/corpus/kinds-*.jsonl: they teach what kind a text is and how urgent danger is,
   * and nothing of offers.
   */
  public static List<CorpusText> kinds(Home home) {
    return CorpusFiles.read(home, "kinds-");
  }

  /** All of models/corpus/holdout*.jsonl: nothing is ever made from these. */
  public static List<CorpusText> holdOut(Home home) {
    return CorpusFiles.read(home, "holdout");
  }
}
