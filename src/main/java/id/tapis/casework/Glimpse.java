package id.tapis.casework;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The two things of an assessment's JSON that stand outside its seal: stage and versions. */
record Glimpse(Optional<String> stage, String versions) {
  private static final JsonMapper JSON = new JsonMapper();

  static Glimpse of(String assessmentJson) {
    var root = root(assessmentJson);
    var versions = root.path("versions");
    return new Glimpse(
        Optional.of(root.path("stage").asString("")).filter(Glimpse::isName),
        cut(
            "rules %s, models %s, register %s"
                .formatted(
                    versions.path("rules").asString("-"),
                    versions.path("models").asString("-"),
                    versions.path("register").asString("-"))));
  }

  /** A malformed assessment must not keep a person from a counsellor. */
  private static JsonNode root(String json) {
    try {
      return JSON.readTree(json);
    } catch (JacksonException e) {
      return MissingNode.getInstance();
    }
  }

  private static boolean isName(String stage) {
    return !stage.isEmpty()
        && stage.length() <= 32
        && stage.chars().allMatch(it -> it == '_' || (it >= 'A' && it <= 'Z'));
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), 400));
  }
}
