package id.tapis.intake.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tapis.intake.Attachment;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/** Calls of the Bot API over HTTP; never repeats one by itself. */
@Component
class BotApi {

  static final ObjectMapper JSON =
      new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

  private static final MediaType TYPE = MediaType.get("application/json");
  private static final Duration SLOWEST_CALL = Duration.ofSeconds(20);

  private final TelegramSettings settings;
  private final MeterRegistry meters;
  private final OkHttpClient http;

  BotApi(TelegramSettings settings, MeterRegistry meters) {
    this.settings = settings;
    this.meters = meters;
    var dispatcher = new Dispatcher();
    dispatcher.setMaxRequestsPerHost(32);
    http =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .connectionPool(new ConnectionPool(32, 30, TimeUnit.SECONDS))
            .connectTimeout(Duration.ofSeconds(5))
            .readTimeout(Duration.ZERO)
            .callTimeout(SLOWEST_CALL)
            .eventListener(new Leaving())
            .build();
  }

  /** Calls a method and waits for its answer. */
  Answer call(PartialBotApiMethod<?> method) {
    return await(prepare(method.getMethod(), method, SLOWEST_CALL), method.getMethod());
  }

  /** Calls a method and does not care. */
  void fire(PartialBotApiMethod<?> method) {
    prepare(method.getMethod(), method, SLOWEST_CALL).enqueue(new Ignored());
  }

  /** A call to be awaited, which can be cancelled meanwhile. */
  Call prepare(String method, Object parameters, Duration atMost) {
    var url = settings.apiUrl() + "/bot" + settings.token() + "/" + method;
    var request =
        new Request.Builder()
            .url(url)
            .tag(Left.class, new Left())
            .post(RequestBody.create(bytes(parameters), TYPE))
            .build();
    var call = http.newCall(request);
    call.timeout().timeout(atMost.toMillis(), TimeUnit.MILLISECONDS);
    return call;
  }

  /** Downloads a file by the path that getFile gave; one too large is refused. */
  Answer download(String path) {
    var request =
        new Request.Builder()
            .url(settings.apiUrl() + "/file/bot" + settings.token() + "/" + path)
            .tag(Left.class, new Left())
            .build();
    var call = http.newCall(request);
    try (var response = call.execute()) {
      var body = response.body();
      if (response.code() != 200 || body == null) {
        return response.code() >= 500
            ? new Answer.ServerError(response.code())
            : new Answer.Refused(response.code(), "no file", OptionalLong.empty());
      }
      var bytes = body.byteStream().readNBytes(Attachment.LARGEST + 1);
      return bytes.length > Attachment.LARGEST
          ? new Answer.Refused(413, "too large", OptionalLong.empty())
          : new Answer.Ok(bytes);
    } catch (IOException e) {
      return new Answer.Unreachable();
    }
  }

  Answer await(Call call, String method) {
    var answer = execute(call);
    meters
        .counter(
            "tapis.telegram.calls", "method", method, "answer", answer.getClass().getSimpleName())
        .increment();
    return answer;
  }

  private static Answer execute(Call call) {
    try (var response = call.execute()) {
      var body = response.body() == null ? new byte[0] : response.body().bytes();
      return response.code() == 200 ? new Answer.Ok(body) : refusal(response.code(), body);
    } catch (IOException e) {
      var left = call.request().tag(Left.class);
      return left != null && left.yes ? new Answer.Cut() : new Answer.Unreachable();
    }
  }

  private static Answer refusal(int code, byte[] body) {
    try {
      var tree = JSON.readTree(body);
      if (code >= 500 || tree == null || !tree.has("error_code")) {
        return new Answer.ServerError(code);
      }
      var parameters = tree.path("parameters");
      if (code == 429) {
        return new Answer.TooMany(Duration.ofSeconds(parameters.path("retry_after").asLong(1)));
      }
      var moved = parameters.path("migrate_to_chat_id");
      return new Answer.Refused(
          code,
          tree.path("description").asText(),
          moved.isIntegralNumber() ? OptionalLong.of(moved.asLong()) : OptionalLong.empty());
    } catch (IOException e) {
      return new Answer.ServerError(code);
    }
  }

  private static byte[] bytes(Object parameters) {
    try {
      return JSON.writeValueAsBytes(parameters);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not a call: " + parameters.getClass(), e);
    }
  }

  @PreDestroy
  void close() {
    http.dispatcher().cancelAll();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  /** Whether a request left this machine. */
  private static final class Left {
    private volatile boolean yes;
  }

  /** Notices when a request leaves. */
  private static final class Leaving extends EventListener {
    @Override
    public void requestHeadersStart(Call call) {
      var left = call.request().tag(Left.class);
      if (left != null) {
        left.yes = true;
      }
    }
  }

  /** Takes any answer for good. */
  private static final class Ignored implements Callback {
    @Override
    public void onFailure(Call call, IOException e) {}

    @Override
    public void onResponse(Call call, Response response) {
      response.close();
    }
  }
}
