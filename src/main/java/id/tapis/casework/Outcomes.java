package id.tapis.casework;

import id.tapis.knowledge.KnowledgeFault;
import id.tapis.knowledge.KnowledgeFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The ways a case can end, from config/outcomes.yaml. */
record Outcomes(List<Outcome> outcomes) {
  Outcomes {
    outcomes = List.copyOf(outcomes);
  }

  static Outcomes read(Path file) {
    var read = KnowledgeFile.read(file, Outcomes.class);
    var codes = new HashSet<String>();
    for (var outcome : read.outcomes()) {
      if (!codes.add(outcome.code()) || outcome.code().length() > 8) {
        throw new KnowledgeFault(file, "code", outcome.code(), "twice, or longer than 8");
      }
    }
    return read;
  }

  Optional<Outcome> outcome(String code) {
    return outcomes.stream().filter(it -> it.code().equals(code)).findFirst();
  }
}
