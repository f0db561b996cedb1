package id.tapis.conversation;

import id.tapis.assessment.Assessment;
import id.tapis.assessment.Risk;
import id.tapis.understanding.Kind;
import java.util.Optional;

/** Decides whether words call for a human at once, and for which reason. */
record Alarm(RedWords redWords) {

  private static final String CHILD = "usia_di_bawah_18";

  /** Why nobody waits. */
  enum Concern {
    SUICIDE,
    DANGER,
    CHILD
  }

  Optional<Concern> of(Assessment it) {
    var cry = cried(it);
    if (cry.isPresent()) {
      return cry;
    }
    if (it.shows(CHILD) && (it.kind() == Kind.OFFER || it.kind() == Kind.DISTRESS)) {
      return Optional.of(Concern.CHILD);
    }
    return it.kind() == Kind.DISTRESS && !Verdicts.money(it)
        ? Optional.of(Concern.DANGER)
        : Optional.empty();
  }

  /** Only what cannot be meant otherwise, for words in an open talk with a counsellor. */
  Optional<Concern> cried(Assessment it) {
    var cry =
        redWords
            .cry(it.text())
            .map(found -> found == RedWords.Cry.SUICIDE ? Concern.SUICIDE : Concern.DANGER);
    return cry.isPresent() || it.risk() != Risk.URGENT ? cry : Optional.of(Concern.DANGER);
  }
}
