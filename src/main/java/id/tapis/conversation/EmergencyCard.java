package id.tapis.conversation;

import id.tapis.directory.Directory;
import id.tapis.intake.ReplyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One short message for someone in danger: lines first, then whether they can talk. */
final class EmergencyCard {

  private static final int LINES = 4;

  /** ISO 3166 leaves this one to users: somewhere else than Indonesia. */
  private static final String ELSEWHERE = "XX";

  private final Directory directory;

  EmergencyCard(Directory directory) {
    this.directory = directory;
  }

  /** The card when a counsellor was alerted. */
  Utterance of(Alarm.Concern concern, Optional<String> country) {
    var phrases = new ArrayList<>(bare(concern, country));
    phrases.add(Phrase.of("emergency.alerted"));
    if (concern == Alarm.Concern.CHILD) {
      return new Utterance(ReplyKind.EMERGENCY, phrases, List.of()).offering(Choice.of("again"));
    }
    phrases.add(Phrase.of("emergency.calm"));
    return new Utterance(ReplyKind.EMERGENCY, phrases, List.of())
        .offering(Choice.of("calm-yes"), Choice.of("calm-no"), Choice.of("calm-skip"));
  }

  /** The card when nothing but memory is at hand: promises nothing. */
  List<Phrase> bare(Alarm.Concern concern, Optional<String> country) {
    var phrases = new ArrayList<Phrase>();
    switch (concern) {
      case SUICIDE -> {
        phrases.add(Phrase.of("emergency.suicide.first"));
        phrases.addAll(ContactLines.of(directory.services(List.of("sejiwa", "sapa129"))));
        phrases.add(Phrase.of("emergency.suicide"));
      }
      case DANGER -> {
        phrases.add(Phrase.of("emergency.first"));
        phrases.addAll(lines(country));
        phrases.add(Phrase.of("emergency." + place(country)).ranked(1));
      }
      case CHILD -> {
        phrases.add(Phrase.of("emergency.child.first"));
        phrases.addAll(ContactLines.of(directory.services(List.of("sapa129"))));
        phrases.add(Phrase.of("emergency.child"));
      }
    }
    return phrases;
  }

  /** Lines that may be shown; where the place is unknown, also one that works abroad. */
  List<Phrase> lines(Optional<String> country) {
    var lines = new ArrayList<>(ContactLines.of(directory.emergency(country)));
    if (country.isEmpty()) {
      var abroad = ContactLines.of(directory.emergency(Optional.of(ELSEWHERE)));
      abroad.stream().findFirst().ifPresent(lines::add);
    }
    return lines.stream().distinct().limit(LINES).toList();
  }

  private static String place(Optional<String> country) {
    return country.map(it -> it.equals("ID") ? "home" : "abroad").orElse("anywhere");
  }
}
