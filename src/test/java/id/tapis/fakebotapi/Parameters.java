package id.tapis.fakebotapi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a call was made with, from JSON, a form, a multipart form or the query. */
final class Parameters {

  static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, JsonNode> values = new LinkedHashMap<>();

  static Parameters of(HttpExchange exchange) throws IOException {
    var found = new Parameters();
    found.form(exchange.getRequestURI().getRawQuery());
    var body = exchange.getRequestBody().readAllBytes();
    var type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (body.length == 0 || type == null) {
      return found;
    }
    if (type.startsWith("application/json")) {
      found.json(body);
    } else if (type.startsWith("multipart/form-data")) {
      found.multipart(new String(body, ISO_8859_1), type.substring(type.indexOf("boundary=") + 9));
    } else {
      found.form(new String(body, UTF_8));
    }
    return found;
  }

  private void json(byte[] body) {
    try {
      JSON.readTree(body).properties().forEach(it -> values.put(it.getKey(), it.getValue()));
    } catch (JacksonException e) {
      throw new Refusal(400, "Bad Request: can't parse JSON");
    }
  }

  private void form(@org.jspecify.annotations.Nullable String form) {
    for (var pair : form == null || form.isEmpty() ? new String[0] : form.split("&")) {
      var parts = pair.split("=", 2);
      var value = parts.length == 1 ? "" : URLDecoder.decode(parts[1], UTF_8);
      put(URLDecoder.decode(parts[0], UTF_8), value);
    }
  }

  private void multipart(String body, String boundary) {
    for (var part : body.split("--" + java.util.regex.Pattern.quote(boundary), -1)) {
      int head = part.indexOf("\r\n\r\n");
      int name = part.indexOf("name=\"");
      if (head > 0 && name > 0 && name < head) {
        var content = part.substring(head + 4, Math.max(head + 4, part.length() - 2));
        boolean file = part.substring(0, head).contains("filename=");
        var value = file ? content.length() + " bytes" : utf8(content);
        put(part.substring(name + 6, part.indexOf('"', name + 6)), value);
      }
    }
  }

  private static String utf8(String latin) {
    return new String(latin.getBytes(ISO_8859_1), UTF_8);
  }

  /** A form's values may hold JSON. */
  private void put(String name, String value) {
    JsonNode node = JSON.getNodeFactory().stringNode(value);
    if (value.startsWith("{") || value.startsWith("[")) {
      try {
        node = JSON.readTree(value);
      } catch (JacksonException e) {
        throw new Refusal(400, "Bad Request: can't parse " + name);
      }
    }
    values.put(name, node);
  }

  boolean has(String name) {
    return values.containsKey(name) && !values.get(name).isNull();
  }

  String text(String name) {
    var node = node(name);
    return node.isString() ? node.stringValue() : node.isMissingNode() ? "" : node.toString();
  }

  long number(String name, long otherwise) {
    if (!has(name)) {
      return otherwise;
    }
    try {
      return Long.parseLong(text(name));
    } catch (NumberFormatException e) {
      throw new Refusal(400, "Bad Request: " + name + " must be a number");
    }
  }

  double fraction(String name, double otherwise) {
    return has(name) ? Double.parseDouble(text(name)) : otherwise;
  }

  JsonNode node(String name) {
    return values.getOrDefault(name, JSON.missingNode());
  }
}
