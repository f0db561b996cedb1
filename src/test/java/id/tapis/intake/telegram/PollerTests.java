package id.tapis.intake.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.tapis.fakebotapi.FakeBotApi;
import id.tapis.fakebotapi.Fault;
import id.tapis.intake.post.Shift;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Status;

/** Each trouble of polling is told apart, and none loses an update. */
class PollerTests {

  private final FakeBotApi telegram = FakeBotApi.start();
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final AtomicBoolean inboxAway = new AtomicBoolean();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private BotApi api = new BotApi(settings(FakeBotApi.TOKEN), meters);
  private PollHealth health = health(settings(FakeBotApi.TOKEN));
  private Poller poller = poller(settings(FakeBotApi.TOKEN));

  private TelegramSettings settings(String token) {
    return TelegramFixtures.settings(telegram, token, false);
  }

  @SuppressWarnings("unchecked")
  private PollHealth health(TelegramSettings settings) {
    var shift = mock(Shift.class);
    when(shift.leading()).thenReturn(true);
    ObjectProvider<Shift> provider = mock(ObjectProvider.class);
    when(provider.getObject()).thenReturn(shift);
    return new PollHealth(settings, provider, Clock.systemUTC(), meters);
  }

  private Poller poller(TelegramSettings settings) {
    var door = mock(Door.class);
    when(door.take(any())).thenAnswer(it -> take(it.getArgument(0)));
    return new Poller(settings, api, door, health);
  }

  private boolean take(List<RawUpdate> updates) {
    if (inboxAway.get()) {
      return false;
    }
    updates.forEach(it -> taken.add(new String(it.json(), StandardCharsets.UTF_8)));
    return true;
  }

  @AfterEach
  void stop() {
    poller.stop();
    api.close();
    telegram.close();
  }

  @ParameterizedTest
  @CsvSource({
    "STATUS, 500, SERVER_ERROR",
    "STATUS, 409, OTHER_POLLER",
    "STATUS, 429, TOO_MANY",
    "STATUS, 401, TOKEN_REFUSED",
    "HTML, 502, SERVER_ERROR",
    "DROP_BEFORE, 0, CUT",
    "DROP_AFTER, 0, CUT",
    "BROKEN, 200, BROKEN_ANSWER"
  })
  void tellsTroublesApart(Fault.Kind kind, int code, PollState state) {
    telegram.faults().add(new Fault("getUpdates", kind, code, 1, 1, 1));
    telegram.client(1).says("halo");

    poller.start();

    await().until(() -> health.state() == state);
    assertThat(meters.counter("tapis.polls", "state", state.name()).count()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "STATUS, 500",
    "STATUS, 409",
    "STATUS, 429",
    "HTML, 502",
    "DROP_BEFORE, 0",
    "DROP_AFTER, 0",
    "BROKEN, 200"
  })
  void losesNothingAndGoesOn(Fault.Kind kind, int code) {
    telegram.faults().add(new Fault("getUpdates", kind, code, 1, 2, 1));
    telegram.client(1).says("satu");
    telegram.client(1).says("dua");

    poller.start();

    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> taken.size() >= 2 && health.state() == PollState.GOOD);
    assertThat(taken).hasSize(2);
    await().until(() -> telegram.updates().pending() == 0);
  }

  @Test
  void asksAgainForWhatCouldNotBeKept() {
    inboxAway.set(true);
    telegram.client(1).says("halo");
    poller.start();
    await().until(() -> health.state() == PollState.INBOX_AWAY);
    assertThat(telegram.updates().pending()).isEqualTo(1);

    inboxAway.set(false);

    await().until(() -> taken.size() == 1 && telegram.updates().pending() == 0);
  }

  @Test
  void isDownWhenTheTokenIsRefused() {
    api = new BotApi(settings("1:wrong"), meters);
    health = health(settings("1:wrong"));
    poller = poller(settings("1:wrong"));

    poller.start();

    await().until(() -> health.state() == PollState.TOKEN_REFUSED);
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.health().getDetails()).containsEntry("state", "token refused");
  }

  @Test
  void waitsForAnApiThatIsNotThere() {
    telegram.close();

    poller.start();

    await().until(() -> health.state() == PollState.UNREACHABLE);
  }

  @Test
  void setsAsideWhatStaysBrokenAndGoesOn() {
    telegram.client(1).says("sebelum");
    telegram.raw("{\"update_id\":%ID%,\"message\":{\"text\":\"putus}}");
    telegram.client(1).says("sesudah");

    poller.start();

    await().atMost(Duration.ofSeconds(40)).until(() -> taken.size() == 3);
    assertThat(taken.getLast()).contains("sesudah");
  }

  @Test
  void stopsWhileAPollIsOpen() {
    poller.start();
    await().until(() -> telegram.ledger().calls("getUpdates") > 0);

    long before = System.nanoTime();
    poller.stop();

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
  }
}
