package id.tapis.assessment;

import id.tapis.understanding.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which questions would change an assessment most, found by weighing each of their answers. */
final class Questioning {

  private static final int MOST = 3;
  private static final double FITS = 0.15;
  private static final double LEAST = 0.01;

  private final Catalog catalog;
  private final Weigher weigher;

  Questioning(Catalog catalog, Weigher weigher) {
    this.catalog = catalog;
    this.weigher = weigher;
  }

  private record Worth(String question, double value) {}

  /** Ids, best first; none for what is no offer. */
  List<String> of(Evidence evidence, Answers answers, List<ModusMatch> modi) {
    if (evidence.kind() != Kind.OFFER) {
      return List.of();
    }
    var matched = modi.stream().map(ModusMatch::modus).toList();
    var worths = new ArrayList<Worth>();
    for (var question : catalog.questions().values()) {
      if (open(question, evidence, answers)) {
        worths.add(new Worth(question.id(), worth(question, evidence, matched)));
      }
    }
    return worths.stream()
        .filter(it -> it.value() >= LEAST)
        .sorted(Comparator.comparingDouble(Worth::value).reversed().thenComparing(Worth::question))
        .limit(MOST)
        .map(Worth::question)
        .toList();
  }

  private boolean open(Question question, Evidence evidence, Answers answers) {
    var strong = evidence.strong();
    boolean told = question.signs().anyMatch(strong::contains);
    return !told && !answers.said().containsKey(question.id()) && about(question, evidence);
  }

  private static boolean about(Question question, Evidence evidence) {
    var to = evidence.reading().facts().destination();
    return switch (question.about()) {
      case ANY -> true;
      case HOME -> to.isEmpty() || to.get().equals("ID");
      case ABROAD -> to.filter(it -> !it.equals("ID")).isPresent();
    };
  }

  /** How far apart yes and no lie, and more where the modus is known for it. */
  private double worth(Question question, Evidence evidence, List<String> matched) {
    double apart =
        Math.abs(
            weigher.danger(evidence.with(question, true))
                - weigher.danger(evidence.with(question, false)));
    boolean fits = question.modi().stream().anyMatch(Set.copyOf(matched)::contains);
    boolean other = !question.modi().isEmpty() && !fits && !matched.isEmpty();
    return other ? apart / 2 : apart + (fits ? FITS : 0);
  }
}
