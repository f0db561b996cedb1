package id.tapis.conversation;

import id.tapis.assessment.AgencyFinding;
import id.tapis.assessment.Assessment;
import id.tapis.conversation.Stage.AskingCorrection;
import id.tapis.intake.ReplyKind;
import id.tapis.understanding.Contact;
import id.tapis.understanding.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was read of a picture is shown, number and name, and put right with one button and a few
 * words; then all is checked again.
 */
record Correcting(Checking checking) {

  static final String NUMBER = "misread-number";
  static final String NAME = "misread-name";

  private static final int LONGEST = 60;

  /** The answer to words that were read, then what was read, and buttons to put it right. */
  Turn shown(Turn turn, Phrase read) {
    var checked = turn.next().checked();
    if (turn.utterances().isEmpty() || turn.next().stage().withCounsellor()) {
      return turn;
    }
    if (checked.isEmpty() || checked.get().turn() != turn.next().turn()) {
      return turn.startingWith(read);
    }
    var assessment = checking.again(checked.get());
    var number = number(assessment);
    var name = name(assessment);
    var phrases = new ArrayList<Phrase>(List.of(read));
    number.ifPresent(it -> phrases.add(Phrase.item("picture.number", brief(it))));
    name.ifPresent(it -> phrases.add(Phrase.item("picture.name", brief(it))));
    var first = turn.utterances().getFirst();
    for (var phrase : phrases) {
      first = first.endingWith(phrase);
    }
    first = number.isPresent() ? first.squeezing(Choice.of(NUMBER)) : first;
    first = name.isPresent() ? first.squeezing(Choice.of(NAME)) : first;
    var rest = turn.utterances().subList(1, turn.utterances().size());
    return new Turn(turn.next(), rest, turn.effects()).preceded(first);
  }

  private static Optional<String> number(Assessment it) {
    return it.facts().contacts().stream()
        .filter(contact -> contact.type() == Contact.Type.PHONE)
        .map(contact -> contact.span().of(it.text()))
        .findFirst();
  }

  private static Optional<String> name(Assessment it) {
    return it.companies().stream().map(AgencyFinding::mention).map(Mention::name).findFirst();
  }

  private static String brief(String read) {
    return Wording.cut(read.replace('\n', ' '), LONGEST);
  }

  /** What was read wrongly, or nothing when it is gone. */
  Optional<Turn> begun(Memory memory, String action) {
    return memory
        .checked()
        .map(checking::again)
        .flatMap(it -> NUMBER.equals(action) ? number(it) : name(it))
        .map(
            it -> {
              var asked =
                  Utterance.of(ReplyKind.QUESTION, Phrase.of(action + ".ask", brief(it)))
                      .offering(Choice.of("skip", "keep"));
              return Turn.saying(memory.at(new AskingCorrection(it, memory.stage().rest())), asked);
            });
  }

  /** Put right, and checked again; without words it stays as it was. */
  Turn answered(Memory memory, AskingCorrection stage, String words) {
    var checked = memory.checked();
    if (checked.isEmpty() || words.isBlank()) {
      return Turn.saying(memory.resting(), Menus.of("misread.kept"));
    }
    var right = checked.get().words().replace(stage.wrong(), words.strip());
    return shown(checking.said(memory.resting(), right), Phrase.of("picture.read"));
  }
}
