package id.tapis.conversation;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.tapis.conversation.ConsentChanged.Purpose;
import java.util.List;
import java.util.Map;

/** Where the dialogue stands; what asks something knows where to rest afterwards. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
sealed interface Stage {

  /** Nothing is being asked. */
  sealed interface Resting extends Stage {
    @Override
    default Resting rest() {
      return this;
    }
  }

  /** Nobody has spoken yet. */
  record Fresh() implements Resting {
    @Override
    public Resting rest() {
      return new Ready(false);
    }
  }

  /** The bot answers; released says that a counsellor just left. */
  record Ready(boolean released) implements Resting {}

  /** A counsellor answers; the bot keeps still but for cries for help and commands. */
  record WithCounsellor(boolean urgent, boolean acknowledged) implements Resting {}

  record AwaitingConsent(Purpose purpose, Resting back) implements Stage {
    @Override
    public Resting rest() {
      return back;
    }
  }

  record AwaitingErasure(Resting back) implements Stage {
    @Override
    public Resting rest() {
      return back;
    }
  }

  /** One candidate: is it this one? Two or three: which? They are ids of the register. */
  record AskingAgency(List<String> candidates, Resting back) implements Stage {
    public AskingAgency {
      candidates = List.copyOf(candidates);
    }

    @Override
    public Resting rest() {
      return back;
    }
  }

  /** The facts that matter, one at a time; an answer that was skipped is empty. */
  record AskingFacts(List<String> answers, Resting back) implements Stage {
    public AskingFacts {
      answers = List.copyOf(answers);
    }

    @Override
    public Resting rest() {
      return back;
    }
  }

  /** Questions that would change the assessment, one at a time, and what was answered so far. */
  record AskingQuestions(List<String> questions, int at, Map<String, Boolean> answers, Resting back)
      implements Stage {
    public AskingQuestions {
      questions = List.copyOf(questions);
      answers = Map.copyOf(answers);
    }

    @Override
    public Resting rest() {
      return back;
    }
  }

  /** What stands rightly where this was read in a picture. */
  record AskingCorrection(String wrong, Resting back) implements Stage {
    @Override
    public Resting rest() {
      return back;
    }
  }

  /** Whether news of this company shall be sent; the id is the register's. */
  record AskingWatch(String company, Resting back) implements Stage {
    @Override
    public Resting rest() {
      return back;
    }
  }

  /** Where the dialogue rests once nothing is asked any more. */
  Resting rest();

  default boolean withCounsellor() {
    return rest() instanceof WithCounsellor;
  }
}
