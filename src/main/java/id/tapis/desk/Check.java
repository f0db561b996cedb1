package id.tapis.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** An assessment as the command line writes it, read for a page; what is not there is empty. */
record Check(
    String kind,
    List<Modus> modi,
    List<Sign> signs,
    List<Agency> agencies,
    List<Fact> facts,
    List<String> contacts,
    List<String> route) {
  private static final JsonMapper JSON = new JsonMapper();

  /** A pattern the text resembles, in percent. */
  record Modus(String id, long percent) {
    String name() {
      return plain(id);
    }
  }

  /** A sign and the words that show it; offsets below zero are unknown. */
  record Sign(String id, boolean isRed, int start, int end, String quote) {
    String name() {
      return plain(id);
    }

    Sign at(int start, int end) {
      return new Sign(id, isRed, start, end, quote);
    }
  }

  /** A body the text names. */
  record Agency(
      String mention, String finding, String registryName, String standing, String asOf) {}

  /** Something the text says. */
  record Fact(String name, String value) {}

  static Check read(String json) {
    var root = root(json);
    return new Check(
        text(root, "kind"),
        each(root.path("modi"), it -> new Modus(text(it, "id"), percent(it))),
        each(root.path("indicators"), Check::sign),
        each(root.path("agencies"), Check::agency),
        facts(root.path("facts")),
        each(root.path("facts").path("contacts"), it -> text(it, "value")),
        each(root.path("route"), JsonNode::asString));
  }

  private static long percent(JsonNode modus) {
    return Math.round(100 * modus.path("confidence").asDouble(0));
  }

  private static Sign sign(JsonNode it) {
    return new Sign(
        text(it, "id"),
        text(it, "polarity").equals("RED"),
        it.path("start").asInt(-1),
        it.path("end").asInt(-1),
        text(it, "quote"));
  }

  private static Agency agency(JsonNode it) {
    return new Agency(
        text(it, "mention"),
        text(it, "finding"),
        text(it, "registryName"),
        text(it, "standing"),
        text(it, "asOf"));
  }

  private static List<Fact> facts(JsonNode facts) {
    return facts.properties().stream()
        .map(it -> new Fact(it.getKey(), value(it.getValue())))
        .filter(it -> !it.value().isEmpty())
        .toList();
  }

  private static String value(JsonNode node) {
    if (node.isArray()) {
      return each(node, Check::value).stream().collect(Collectors.joining(" · "));
    }
    if (node.isObject()) {
      return node.properties().stream()
          .map(it -> value(it.getValue()))
          .filter(it -> !it.isEmpty())
          .distinct()
          .collect(Collectors.joining(" "));
    }
    return node.isIntegralNumber() && node.asLong() > 9999
        ? "%,d".formatted(node.asLong()).replace(',', '.')
        : node.isNull() ? "" : node.asString("");
  }

  private static <T> List<T> each(JsonNode array, java.util.function.Function<JsonNode, T> read) {
    var all = new ArrayList<T>();
    array.forEach(it -> all.add(read.apply(it)));
    return List.copyOf(all);
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  private static String plain(String id) {
    return id.replace('_', ' ');
  }

  private static JsonNode root(String json) {
    try {
      return JSON.readTree(json);
    } catch (JacksonException e) {
      return MissingNode.getInstance();
    }
  }
}
