package id.tapis.conversation;

import id.tapis.assessment.Assessment;
import id.tapis.assessment.ModusMatch;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The few questions that matter: those of the best modus, else of the signs and general ones. */
final class Questions {

  private static final int MOST = 4;

  private Questions() {}

  static List<Phrase> of(Assessment assessment) {
    var modus = Verdicts.likely(assessment).stream().flatMap(Questions::of).toList();
    if (!modus.isEmpty()) {
      return modus;
    }
    var signs =
        Verdicts.reds(assessment).stream()
            .limit(MOST / 2)
            .map(it -> asked("sign." + it.indicator() + ".ask.1"));
    return Stream.concat(signs, general(assessment)).limit(MOST).toList();
  }

  private static Stream<Phrase> general(Assessment assessment) {
    var group = Verdicts.atHome(assessment) ? "ask.home." : "ask.general.";
    return IntStream.rangeClosed(1, MOST).mapToObj(it -> Phrase.item(group + it));
  }

  private static Stream<Phrase> of(ModusMatch match) {
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(it -> asked("modus." + match.modus() + ".ask." + it));
  }

  private static Phrase asked(String key) {
    return Phrase.item("ask.one", Phrase.of(key));
  }
}
