package id.tapis.fakebotapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.LongFunction;

/**
 * A Bot API on this machine. By hand: {@code java … id.tapis.fakebotapi.FakeBotApi 8081 token},
 * then point {@code tapis.telegram.api-url} at it and drive it through {@code /control/…}.
 */
public final class FakeBotApi implements AutoCloseable {

  static {
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  public static final String TOKEN = "4242:fake-token";

  private final String token;
  private final Clock clock = Clock.systemUTC();
  private final UpdateQueue updates = new UpdateQueue();
  private final Ledger ledger = new Ledger(clock);
  private final Faults faults = new Faults();
  private final Chats chats = new Chats();
  private final Webhook webhook = new Webhook(updates);
  private final Methods methods = new Methods(updates, ledger, chats, webhook);
  private final HttpServer server;

  private FakeBotApi(int port, String token) throws IOException {
    this.token = token;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.createContext("/control", new Control(this)::handle);
    server.start();
  }

  /** Starts one on a free port. */
  public static FakeBotApi start() {
    return start(0, TOKEN);
  }

  public static FakeBotApi start(int port, String token) {
    try {
      return new FakeBotApi(port, token);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public static void main(String[] args) {
    int port = args.length > 0 ? Integer.parseInt(args[0]) : 8081;
    var api = start(port, args.length > 1 ? args[1] : TOKEN);
    System.out.println("Fake Bot API at " + api.url());
  }

  public String url() {
    return "http://localhost:" + port();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public FakeClient client(long chat) {
    return new FakeClient(this, chat, "id");
  }

  public UpdateQueue updates() {
    return updates;
  }

  public Ledger ledger() {
    return ledger;
  }

  /** The answers to inline queries. */
  public java.util.List<String> inlineAnswers() {
    return methods.inlineAnswers();
  }

  public Faults faults() {
    return faults;
  }

  public Chats chats() {
    return chats;
  }

  /** Keeps what somebody attached; answers the id under which it is fetched. */
  String keep(byte[] bytes) {
    return methods.keep(bytes);
  }

  long date() {
    return clock.instant().getEpochSecond();
  }

  /** Adds an update with the given content. */
  public long update(LongFunction<Map<String, Object>> content) {
    return updates.add(
        id -> {
          var all = new LinkedHashMap<String, Object>();
          all.put("update_id", id);
          all.putAll(content.apply(id));
          return Parameters.JSON.writeValueAsString(all);
        });
  }

  /** Adds an update as it stands, with its id in place of {@code %ID%}; it need not be JSON. */
  public long raw(String update) {
    return updates.add(id -> update.replace("%ID%", Long.toString(id)));
  }

  private void handle(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var files = "/file/bot" + token + "/";
    if (path.startsWith(files)) {
      reply(exchange, 200, methods.download(path.substring(files.length())));
    } else if (path.startsWith("/bot" + token + "/")) {
      call(exchange, path.substring(path.lastIndexOf('/') + 1));
    } else {
      reply(exchange, 401, error(new Refusal(401, "Unauthorized")));
    }
  }

  private void call(HttpExchange exchange, String method) throws IOException {
    try {
      var with = Parameters.of(exchange);
      ledger.called(method);
      long chat = with.has("chat_id") ? with.number("chat_id", 0) : 0;
      ledger.checkPatience(chat);
      var fault = faults.next(method);
      if (fault.isPresent() && fails(exchange, fault.get(), chat)) {
        return;
      }
      var body = success(methods.call(method, with));
      if (fault.isPresent() && fault.get().kind() == Fault.Kind.DROP_AFTER) {
        exchange.close();
      } else if (fault.isPresent() && fault.get().kind() == Fault.Kind.BROKEN) {
        reply(exchange, 200, java.util.Arrays.copyOf(body, body.length / 2));
      } else {
        reply(exchange, 200, body);
      }
    } catch (Refusal e) {
      reply(exchange, e.code, error(e));
    } catch (InterruptedException e) {
      exchange.close();
    }
  }

  /** Does what goes wrong before the call; whether that was all. */
  private boolean fails(HttpExchange exchange, Fault fault, long chat)
      throws IOException, InterruptedException {
    switch (fault.kind()) {
      case STATUS -> {
        if (fault.code() == 429) {
          ledger.askedToWait(chat, fault.seconds());
        }
        reply(exchange, fault.code(), error(refusal(fault)));
      }
      case HTML ->
          reply(exchange, fault.code(), "<html><h1>Bad Gateway</h1></html>".getBytes(UTF_8));
      case SLOW -> {
        Thread.sleep(fault.seconds() * 1000);
        return false;
      }
      case DROP_BEFORE -> exchange.close();
      case DROP_AFTER, BROKEN -> {
        return false;
      }
    }
    return true;
  }

  private static Refusal refusal(Fault fault) {
    return switch (fault.code()) {
      case 429 ->
          new Refusal(
              429,
              "Too Many Requests: retry after " + fault.seconds(),
              Map.of("retry_after", fault.seconds()));
      case 401 -> new Refusal(401, "Unauthorized");
      case 409 ->
          new Refusal(409, "Conflict: terminated by other getUpdates request; only one, please");
      default -> new Refusal(fault.code(), "Internal Server Error");
    };
  }

  private static byte[] success(Object result) {
    var json =
        result instanceof Methods.Raw raw
            ? "[" + String.join(",", raw.updates()) + "]"
            : Parameters.JSON.writeValueAsString(result);
    return ("{\"ok\":true,\"result\":" + json + "}").getBytes(UTF_8);
  }

  private static byte[] error(Refusal refusal) {
    var all = new LinkedHashMap<String, Object>();
    all.put("ok", false);
    all.put("error_code", refusal.code);
    all.put("description", refusal.getMessage());
    if (!refusal.parameters.isEmpty()) {
      all.put("parameters", refusal.parameters);
    }
    return Parameters.JSON.writeValueAsBytes(all);
  }

  static void reply(HttpExchange exchange, int code, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    webhook.close();
    server.stop(0);
  }
}
