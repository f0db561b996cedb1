package id.tapis.desk;

import id.tapis.assessment.AssessmentJson;
import id.tapis.assessment.OfferCheck;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers lines of texts with lines of assessments; a bad line is answered with its number and
 * fault.
 */
final class CheckLines {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final OfferCheck check;
  private int read;
  private int faults;

  CheckLines(OfferCheck check) {
    this.check = check;
  }

  int read() {
    return read;
  }

  int faults() {
    return faults;
  }

  List<String> answer(List<String> lines) {
    int before = read;
    var answers =
        IntStream.range(0, lines.size())
            .parallel()
            .mapToObj(it -> answer(lines.get(it), before + it + 1))
            .toList();
    read += lines.size();
    faults += (int) answers.stream().filter(Answer::fault).count();
    return answers.stream().map(Answer::json).toList();
  }

  private record Answer(String json, boolean fault) {}

  private Answer answer(String line, int number) {
    try {
      return answer(JSON.readTree(line), number);
    } catch (JacksonException e) {
      return fault(JSON.createObjectNode(), number, "not JSON: " + e.getOriginalMessage());
    }
  }

  private Answer answer(JsonNode node, int number) {
    var reply = JSON.createObjectNode();
    if (!node.isObject()) {
      return fault(reply, number, "not a JSON object");
    }
    var id = node.path("id");
    if (id.isValueNode() && !id.isNull()) {
      reply.put("id", id.asString());
    }
    if (!node.path("text").isString()) {
      return fault(reply, number, "no \"text\", or it is not a string");
    }
    var assessment = check.check(node.path("text").asString());
    return new Answer(
        reply.has("id")
            ? AssessmentJson.of(id.asString(), assessment)
            : AssessmentJson.of(assessment),
        false);
  }

  private static Answer fault(ObjectNode reply, int number, String why) {
    return new Answer(reply.put("line", number).put("error", why).toString(), true);
  }
}
