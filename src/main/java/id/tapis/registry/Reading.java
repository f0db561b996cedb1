package id.tapis.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of one text, and what each may stand for, looked up once; for one thread. */
final class Reading {

  private final List<Word> words;
  private final Vocabulary vocabulary;
  private final @Nullable Choices[] choices;

  Reading(List<Word> words, Vocabulary vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.choices = new Choices[words.size()];
  }

  List<Word> words() {
    return words;
  }

  /** The words from one place to another, the last included. */
  Run run(int from, int to) {
    return new Run(from, to);
  }

  private Choices choices(int at) {
    var known = choices[at];
    if (known == null) {
      known = vocabulary.choices(words.get(at));
      choices[at] = known;
    }
    return known;
  }

  /** Words that stand together in the text. */
  final class Run {
    private final int from;
    private final int to;

    private Run(int from, int to) {
      this.from = from;
      this.to = to;
    }

    int size() {
      return to - from + 1;
    }

    List<Word> words() {
      return words.subList(from, to + 1);
    }

    Choices choices(int at) {
      return Reading.this.choices(from + at);
    }

    String letters() {
      var letters = new StringBuilder();
      for (int i = from; i <= to; i++) {
        letters.append(words.get(i).letters());
      }
      return letters.toString();
    }

    /** The text ends with it. */
    boolean last() {
      return to == Reading.this.words.size() - 1;
    }

    boolean hopeless() {
      for (int i = from; i <= to; i++) {
        if (choices(i - from).hopeless()) {
          return true;
        }
      }
      return false;
    }

    /** Some word is in no list at all: it may be misspelt, or two in one. */
    boolean strange() {
      for (int i = from; i <= to; i++) {
        if (!vocabulary.real(words.get(i).letters())) {
          return true;
        }
      }
      return false;
    }
  }
}
