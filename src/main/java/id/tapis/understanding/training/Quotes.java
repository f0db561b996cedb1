package id.tapis.understanding.training;

import id.tapis.understanding.CorpusText;
import id.tapis.understanding.Span;
import id.tapis.understanding.features.Clauses.Clause;
import id.tapis.understanding.words.Words;
import java.util.List;
import java.util.Optional;

/** Where the quotes of a labelled text stand among its words. */
record Quotes(List<Place> places) {

  /** An indicator and the words that show it. */
  record Place(String indicator, Clause words) {}

  static Quotes of(Words words, CorpusText text) {
    return new Quotes(text.indicators().stream().flatMap(it -> place(words, it).stream()).toList());
  }

  /** The indicators shown by at least half of a clause, or half shown by it; never empty. */
  List<String> within(Clause clause) {
    var found =
        places.stream()
            .filter(
                it -> {
                  int least = Math.min(it.words().size(), clause.size());
                  return clause.shared(it.words()) * 2 >= least && clause.shared(it.words()) > 0;
                })
            .map(Place::indicator)
            .distinct()
            .toList();
    return found.isEmpty() ? List.of(Samples.NONE) : found;
  }

  private static Optional<Place> place(Words words, CorpusText.Sign sign) {
    int at = words.text().indexOf(sign.quote());
    var quote = new Span(at, at + sign.quote().length());
    int from = -1;
    int to = -1;
    for (int i = 0; i < words.size(); i++) {
      if (words.tokens().get(i).span().overlaps(quote)) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    return from < 0 ? Optional.empty() : Optional.of(new Place(sign.id(), new Clause(from, to)));
  }
}
