package id.tapis.conversation;

import id.tapis.assessment.Assessment;
import id.tapis.intake.ClientMessage;
import java.util.Optional;
import java.util.Set;

/** What can be done with the offer that was checked last: more of it, questions, corrections. */
record Reopening(Checking checking, Details details, FollowUp followUp, Correcting correcting) {

  private static final Set<String> BUTTONS =
      Set.of("details", "basis", "questions", Correcting.NUMBER, Correcting.NAME);

  static boolean opens(String action) {
    return BUTTONS.contains(action);
  }

  /** Nothing where the button belongs to an earlier offer. */
  Optional<Turn> pressed(Memory memory, ClientMessage.Pressed it) {
    return memory
        .checked()
        .filter(checked -> it.turn() >= checked.turn())
        .flatMap(checked -> pressed(memory, it.action(), checked));
  }

  private Optional<Turn> pressed(Memory memory, String action, Memory.Checked checked) {
    return switch (action) {
      case "questions" -> Optional.of(followUp.begun(memory.resting(), checked));
      case Correcting.NUMBER, Correcting.NAME -> correcting.begun(memory, action);
      default -> Optional.of(shown(memory, action, checking.again(checked)));
    };
  }

  private Turn shown(Memory memory, String action, Assessment assessment) {
    return action.equals("basis")
        ? Turn.saying(memory.resting(), details.basis(assessment))
        : new Turn(memory.resting(), details.of(assessment), java.util.List.of());
  }
}
