package id.tapis.conversation;

import id.tapis.intake.EmergencyHandler;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers cries for help from memory alone. */
record EmergencyAnswers(RedWords redWords, EmergencyCard card, Wording wording)
    implements EmergencyHandler {

  @Override
  public Optional<String> answer(String text, String languageHint) {
    return redWords.cry(text).map(it -> wording.text(phrases(it), Language.hinted(languageHint)));
  }

  @Override
  public String apology(String languageHint) {
    var phrases =
        Stream.concat(Stream.of(Phrase.of("apology")), card.lines(Optional.empty()).stream())
            .toList();
    return wording.text(phrases, Language.hinted(languageHint));
  }

  private List<Phrase> phrases(RedWords.Cry cry) {
    var concern =
        switch (cry) {
          case DANGER -> Alarm.Concern.DANGER;
          case SUICIDE -> Alarm.Concern.SUICIDE;
        };
    var phrases = card.bare(concern, Optional.empty()).stream();
    return Stream.concat(phrases, Stream.of(Phrase.of("emergency.again"))).toList();
  }
}
