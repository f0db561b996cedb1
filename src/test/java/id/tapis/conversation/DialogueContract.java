package id.tapis.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.assessment.Risk;
import id.tapis.conversation.ConsentChanged.Purpose;
import id.tapis.conversation.HandoverRequested.Ground;
import id.tapis.conversation.Transcripts.Line;
import id.tapis.conversation.Transcripts.Speaker;
import id.tapis.intake.ClientId;
import id.tapis.intake.ClientMessage;
import id.tapis.intake.Reply;
import id.tapis.intake.ReplyKind;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.moments.HourHasPassed;

/** The dialogue with its tables; the same on every database. */
abstract class DialogueContract {

  private static final String HIGH = "Lowongan Taiwan bayar 5 juta dulu ke rekening pribadi";
  private static final ClientId CLIENT = ToyHouse.CLIENT;

  private DialogueHouse house;
  private ToyPost post;
  private List<Object> events;
  private TurningClock clock;
  private JdbcClient jdbc;
  private KeptTranscripts transcripts;
  private KeptHandovers handovers;
  private Consents consents;
  private Conversations conversations;
  private Forgetting forgetting;

  abstract DataSource database();

  @BeforeEach
  void wire() {
    house = new DialogueHouse(database());
    post = house.post;
    events = house.events;
    clock = house.clock;
    jdbc = house.jdbc;
    transcripts = house.transcripts;
    handovers = house.handovers;
    consents = house.consents;
    conversations = house.conversations;
    forgetting = house.forgetting;
  }

  @Test
  void goesFromAnOfferToACounsellorAndBack() {
    say(HIGH);
    press("yes");
    press("skip");
    say("Saya sudah siap uangnya");
    say("Bu?");
    int before = post.sent.size();
    long reply = transcripts.write(CLIENT, "Jangan dibayar dulu ya");

    assertThat(post.sent.subList(before, post.sent.size()))
        .containsExactly(
            new Reply(
                CLIENT, ReplyKind.COUNSELLOR, "Petugas: Jangan dibayar dulu ya", List.of(), 4));
    assertThat(transcripts.of(CLIENT).getLast())
        .satisfies(it -> assertThat(it.speaker()).isEqualTo(Speaker.COUNSELLOR))
        .satisfies(it -> assertThat(it.reply()).hasValue(reply));
    assertThat(events.stream().filter(ClientWrote.class::isInstance)).hasSize(2);
  }

  @Test
  void handsOverWhatWasSaidAndFound() {
    say(HIGH + " nik 3201010101010001");
    press("yes");

    var request = only(HandoverRequested.class);
    assertThat(request.ground()).isEqualTo(Ground.CONSENT);
    assertThat(handovers.handover(request.handover()))
        .hasValueSatisfying(
            it -> {
              assertThat(it.offer()).isEqualTo(HIGH + " nik (NIK)");
              assertThat(it.risk()).isEqualTo(Risk.HIGH);
              assertThat(it.assessmentJson()).contains("biaya_di_muka");
              assertThat(it.language()).isEqualTo("id");
            });
    assertThat(only(ConsentChanged.class))
        .isEqualTo(
            new ConsentChanged(CLIENT, Purpose.OPEN_CASE, true, "2026-11-3/id", clock.instant()));
    assertThat(consents.given(CLIENT)).containsExactly(Purpose.OPEN_CASE);
  }

  @Test
  void raisesAnUrgentCaseWithoutAsking() {
    say("anak saya disekap");

    var request = only(HandoverRequested.class);
    assertThat(request.ground()).isEqualTo(Ground.URGENT);
    assertThat(handovers.handover(request.handover()))
        .hasValueSatisfying(it -> assertThat(it.risk()).isEqualTo(Risk.URGENT));
    assertThat(post.sent).singleElement().extracting(Reply::kind).isEqualTo(ReplyKind.EMERGENCY);
    assertThat(consents.given(CLIENT)).isEmpty();
  }

  @Test
  void keepsWhatWasSaidOnBothSidesOldestFirst() {
    say("halo");

    assertThat(transcripts.of(CLIENT))
        .extracting(Line::speaker)
        .containsExactly(Speaker.CLIENT, Speaker.BOT);
    assertThat(transcripts.of(CLIENT).getFirst().words()).isEqualTo("halo");
    assertThat(transcripts.of(CLIENT).getLast().reply()).hasValue(1);
  }

  @Test
  void withdrawsOnlyWhatWasGiven() {
    say(HIGH);
    press("yes");
    press("yes");
    events.clear();

    send(ToyHouse.command("berhenti", ""));

    assertThat(events)
        .hasOnlyElementsOfType(ConsentChanged.class)
        .extracting(it -> ((ConsentChanged) it).purpose())
        .containsExactly(Purpose.OPEN_CASE, Purpose.KEEP_EVIDENCE);
    assertThat(consents.given(CLIENT)).isEmpty();
  }

  @Test
  void answersAgainOnceTheCounsellorLetsGo() {
    send(ToyHouse.command("bantuan", ""));
    press("yes");
    transcripts.keep(CLIENT);

    transcripts.release(CLIENT, clock.instant().plus(Duration.ofDays(90)));
    say("PT Hantu Raya");

    assertThat(post.texts().getLast()).startsWith("Percakapan dengan petugas sudah selesai");
  }

  @Test
  void forgetsAfterThreeDaysButNotWhileACounsellorHelps() {
    say("PT Hantu Raya");
    clock.turn(Duration.ofHours(73));
    pass();
    assertThat(transcripts.of(CLIENT)).isEmpty();
    assertThat(conversations.find(CLIENT).orElseThrow().memory().checked()).isEmpty();

    say("anak saya disekap");
    transcripts.keep(CLIENT);
    clock.turn(Duration.ofDays(30));
    pass();
    assertThat(transcripts.of(CLIENT)).isNotEmpty();
    assertThat(conversations.find(CLIENT).orElseThrow().memory().stage().withCounsellor()).isTrue();
  }

  @Test
  void forgetsAHandoverWhenItsCaseIsPastItsTime() {
    say("anak saya disekap");
    long handover = only(HandoverRequested.class).handover();
    transcripts.release(CLIENT, clock.instant().plus(Duration.ofDays(90)));

    clock.turn(Duration.ofDays(89));
    pass();
    assertThat(handovers.handover(handover)).isPresent();

    clock.turn(Duration.ofDays(2));
    pass();
    assertThat(handovers.handover(handover)).isEmpty();
    assertThat(transcripts.of(CLIENT)).isEmpty();
  }

  @Test
  void erasesEverythingAndSaysSo() {
    say(HIGH);
    press("yes");
    send(ToyHouse.command("hapus", ""));

    press("yes");

    for (var table :
        List.of("conversation", "handover", "transcript", "consent", "watch", "contact_trace")) {
      assertThat(jdbc.sql("select count(*) from " + table).query(Integer.class).single())
          .as(table)
          .isZero();
    }
    assertThat(post.texts()).singleElement().asString().startsWith("Sudah dihapus.");
  }

  @Test
  void countsAContactByClientAndByNameUntilItIsForgotten() {
    var other = new ClientId("bcdefghijklmnopqrstuvwxyza");
    say("PT Bina Karya Samudra, hubungi 0812 5550 1122");
    say("Sekali lagi: PT Bina Karya Samudra, 0812 5550 1122");
    house.say(other, "PT Laju Abadi Sentosa, hubungi 0812 5550 1122");

    assertThat(trace()).isEqualTo(new ContactTraces.Trace(2, 2));
    assertThat(trace().telling()).isTrue();
    house.traces.erase(other);
    assertThat(trace()).isEqualTo(new ContactTraces.Trace(1, 1));
    clock.turn(Duration.ofDays(181));
    forgetting.on(HourHasPassed.of(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)));
    assertThat(house.traces.of(List.of("+6281255501122"))).isEmpty();
  }

  private ContactTraces.Trace trace() {
    return house.traces.of(List.of("+6281255501122")).values().iterator().next();
  }

  @Test
  void sealsEveryWordItKeeps() {
    say(HIGH);
    press("yes");

    var kept = new ArrayList<byte[]>();
    for (var column :
        List.of("stage from conversation", "offer from handover", "words from transcript")) {
      kept.addAll(jdbc.sql("select " + column).query(byte[].class).list());
    }
    assertThat(kept)
        .hasSizeGreaterThan(4)
        .allSatisfy(it -> assertThat(new String(it, UTF_8)).doesNotContain("juta", " "));
  }

  private void say(String words) {
    house.say(words);
  }

  private void press(String action) {
    house.press(action);
  }

  private void send(ClientMessage message) {
    house.send(message);
  }

  private void pass() {
    forgetting.on(HourHasPassed.of(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)));
  }

  private <T> T only(Class<T> type) {
    var found = events.stream().filter(type::isInstance).map(type::cast).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }
}
