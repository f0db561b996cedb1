package id.tapis.conversation;

import id.tapis.assessment.Answers;
import id.tapis.conversation.Stage.AskingQuestions;
import id.tapis.intake.ReplyKind;

/** Asks the few questions that would change an assessment most, and weighs the answers. */
record FollowUp(Checking checking) {

  Turn begun(Memory memory, Memory.Checked checked) {
    var questions = checking.questions(checked);
    return questions.isEmpty()
        ? Turn.saying(memory.resting(), Menus.of("question.none"))
        : asking(
            memory, new AskingQuestions(questions, 0, checked.answers(), memory.stage().rest()));
  }

  /** After the last answer, or one that cannot wait, all is weighed again. */
  Turn answered(Memory memory, AskingQuestions stage, Answer answer) {
    var answers =
        answer == Answer.SKIP
            ? stage.answers()
            : new Answers(stage.answers())
                .with(stage.questions().get(stage.at()), answer == Answer.YES)
                .said();
    var next = new AskingQuestions(stage.questions(), stage.at() + 1, answers, stage.back());
    boolean done = next.at() >= stage.questions().size();
    return done || checking.alarming(memory, next.answers())
        ? checking.weighed(memory.resting(), next.answers())
        : asking(memory, next);
  }

  /** One question back, as if it had not been answered; before the first, back to rest. */
  Turn back(Memory memory, AskingQuestions stage) {
    if (stage.at() == 0) {
      return Turn.saying(memory.resting(), Menus.of("question.left"));
    }
    int at = stage.at() - 1;
    var answers = new Answers(stage.answers()).without(stage.questions().get(at)).said();
    return asking(memory, new AskingQuestions(stage.questions(), at, answers, stage.back()));
  }

  private static Turn asking(Memory memory, AskingQuestions stage) {
    var asked =
        Utterance.of(
            ReplyKind.QUESTION,
            Phrase.of("question." + stage.questions().get(stage.at())),
            Phrase.of("question.of", stage.at() + 1, stage.questions().size()));
    return Turn.saying(
        memory.at(stage),
        asked
            .offering(Choice.of("yes"), Choice.of("no"), Choice.of("skip", "unknown"))
            .offering(Choice.of("question-back"), Choice.of("human")));
  }
}
