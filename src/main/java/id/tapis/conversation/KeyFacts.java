package id.tapis.conversation;

import id.tapis.conversation.Stage.AskingFacts;
import id.tapis.intake.ReplyKind;
import java.util.ArrayList;
import java.util.List;

/** Asks the four facts that matter, one at a time; each may be skipped. */
record KeyFacts(Checking checking, SmallTalk talk) {

  /** Who answers at such length has pasted the offer. */
  private static final int WHOLE_OFFER = 160;

  Turn begun(Memory memory) {
    return asking(memory, new AskingFacts(List.of(), memory.stage().rest()));
  }

  Turn skipped(Memory memory, AskingFacts stage) {
    return answered(memory, stage, "");
  }

  Turn said(Memory memory, AskingFacts stage, String words) {
    if (words.length() >= WHOLE_OFFER || checking.alarming(words)) {
      return checking.said(memory.resting(), words);
    }
    return answered(memory, stage, words);
  }

  private Turn answered(Memory memory, AskingFacts stage, String words) {
    var answers = new ArrayList<>(stage.answers());
    answers.add(words);
    if (answers.size() < talk.facts().size()) {
      return asking(memory, new AskingFacts(answers, stage.back()));
    }
    var together = together(answers);
    return together.isEmpty()
        ? Turn.saying(memory.resting(), Menus.of("facts.none"))
        : checking.said(memory.resting(), together);
  }

  private String together(List<String> answers) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < answers.size(); i++) {
      if (!answers.get(i).isBlank()) {
        lines.add(talk.facts().get(i) + ": " + answers.get(i));
      }
    }
    return String.join("\n", lines);
  }

  private static Turn asking(Memory memory, AskingFacts stage) {
    int number = stage.answers().size() + 1;
    return Turn.saying(
        memory.at(stage),
        Utterance.of(ReplyKind.QUESTION, Phrase.of("fact." + number))
            .offering(Choice.of("skip"), Choice.of("human")));
  }
}
