package id.tapis.assessment;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a client answered to follow-up questions, by id of config/questions.yaml; true is yes. */
public record Answers(Map<String, Boolean> said) {

  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    said = Map.copyOf(said);
  }

  public Answers with(String question, boolean yes) {
    var more = new LinkedHashMap<>(said);
    more.put(question, yes);
    return new Answers(more);
  }

  public Answers without(String question) {
    var less = new LinkedHashMap<>(said);
    less.remove(question);
    return new Answers(less);
  }
}
