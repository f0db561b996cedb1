package id.tapis.assessment;

import id.tapis.understanding.Scored;
import java.util.List;

/** How likely each level is, from 0 to 1, as the model of levels sees it. */
record Chances(List<Scored> levels) {

  double of(Risk risk) {
    return levels.stream()
        .filter(it -> it.label().equals(risk.name()))
        .mapToDouble(Scored::probability)
        .sum();
  }

  double danger() {
    return of(Risk.URGENT) + of(Risk.HIGH);
  }

  double doubt() {
    return danger() + of(Risk.CAUTION);
  }
}
