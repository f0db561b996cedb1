package id.tapis.fakebotapi;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Drives the fake from another process: say, raw, press, block, move, fault, calm, sent, state; all
 * take JSON or a form, all answer JSON.
 */
final class Control {

  private final FakeBotApi api;

  Control(FakeBotApi api) {
    this.api = api;
  }

  void handle(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    try {
      var result = act(path.substring(path.lastIndexOf('/') + 1), Parameters.of(exchange));
      FakeBotApi.reply(exchange, 200, Parameters.JSON.writeValueAsBytes(result));
    } catch (Refusal | IllegalArgumentException | AssertionError e) {
      var error = Map.of("error", String.valueOf(e.getMessage()));
      FakeBotApi.reply(exchange, 400, Parameters.JSON.writeValueAsBytes(error));
    }
  }

  private Object act(String action, Parameters with) {
    long chat = with.number("chat", 1);
    return switch (action) {
      case "say" -> say(chat, with);
      case "raw" -> api.raw(with.text("update"));
      case "press" -> api.client(chat).presses(with.text("label"));
      case "data" -> api.client(chat).pressesData(with.text("data"));
      case "block" -> api.client(chat).blocks();
      case "move" -> move(with);
      case "fault" -> fault(with);
      case "calm" -> calm();
      case "sent" -> api.ledger().all().stream().skip(with.number("after", 0)).toList();
      case "state" -> state();
      default -> throw new Refusal(404, "Nothing called " + action);
    };
  }

  /** One text, or many as a list of chat and text. */
  private Object say(long chat, Parameters with) {
    if (!with.has("messages")) {
      return api.client(chat).says(with.text("text"));
    }
    long last = 0;
    for (var it : with.node("messages")) {
      last = api.client(it.path("chat").asLong()).says(it.path("text").asString());
    }
    return last;
  }

  private boolean move(Parameters with) {
    api.chats().move(with.number("from", 0), with.number("to", 0));
    return true;
  }

  private boolean fault(Parameters with) {
    api.faults()
        .add(
            new Fault(
                with.has("method") ? with.text("method") : "*",
                Fault.Kind.valueOf(with.text("kind").toUpperCase(Locale.ROOT)),
                (int) with.number("code", 502),
                with.number("seconds", 1),
                with.has("probability") ? Integer.MAX_VALUE : (int) with.number("times", 1),
                with.fraction("probability", 1)));
    if (with.has("seed")) {
      api.faults().seed(with.number("seed", 1));
    }
    return true;
  }

  private boolean calm() {
    api.faults().clear();
    return true;
  }

  private Map<String, Object> state() {
    var all = new LinkedHashMap<String, Object>();
    all.put("pending", api.updates().pending());
    all.put("given", api.updates().given());
    all.put("conflicts", api.updates().conflicts());
    all.put("sent", api.ledger().all().size());
    all.put("faults", api.faults().happened());
    all.put("tooEarly", api.ledger().tooEarly());
    all.put("polls", api.ledger().calls("getUpdates"));
    return all;
  }
}
