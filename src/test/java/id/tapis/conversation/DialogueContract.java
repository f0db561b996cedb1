package id.tapis.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.assessment.Risk;
import id.tapis.conversation.ConsentChanged.Purpose;
import id.tapis.conversation.HandoverRequested.Ground;
import id.tapis.conversation.Transcripts.Line;
import id.tapis.conversation.Transcripts.Speaker;
import id.tapis.intake.ClientGone;
import id.tapis.intake.ClientId;
import id.tapis.intake.ClientMessage;
import id.tapis.intake.Origin;
import id.tapis.intake.Reply;
import id.tapis.intake.ReplyKind;
import id.tapis.registry.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.modulith.moments.HourHasPassed;
import org.springframework.transaction.support.TransactionTemplate;

/** The dialogue with its tables; the same on every database. */
abstract class DialogueContract {

  private static final String HIGH = "Lowongan Taiwan bayar 5 juta dulu ke rekening pribadi";
  private static final ClientId CLIENT = ToyHouse.CLIENT;

  private final ToyPost post = new ToyPost();
  private final List<Object> events = new ArrayList<>();
  private final TurningClock clock = new TurningClock();
  private JdbcClient jdbc;
  private KeptTranscripts transcripts;
  private KeptHandovers handovers;
  private Consents consents;
  private Conversations conversations;
  private Watches watches;
  private WatchNews news;
  private ToyRegistry registry;
  private Forgetting forgetting;
  private Dialogue dialogue;

  abstract DataSource database();

  @BeforeEach
  void wire() {
    var database = database();
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/conversation")
        .load()
        .migrate();
    jdbc = JdbcClient.create(database);
    List.of("conversation", "handover", "transcript", "consent", "watch")
        .forEach(it -> jdbc.sql("delete from " + it).update());
    registry = new ToyRegistry();
    conversations = new Conversations(jdbc, post, clock);
    handovers = new KeptHandovers(jdbc, post);
    consents = new Consents(jdbc);
    watches = new Watches(jdbc);
    transcripts =
        new KeptTranscripts(
            jdbc, post, clock, post, ToyHouse.WORDING, conversations, handovers, ToyHouse.SETTINGS);
    forgetting =
        new Forgetting(
            conversations, transcripts, handovers, consents, watches, ToyHouse.SETTINGS, clock);
    post.onErased = forgetting::on;
    dialogue =
        new Dialogue(
            ToyHouse.script(registry),
            conversations,
            transcripts,
            new Effects(
                handovers,
                consents,
                watches,
                registry,
                ToyHouse.SETTINGS,
                ToyHouse.WORDING,
                events::add,
                clock),
            ToyHouse.WORDING,
            post,
            post,
            text -> text.replaceAll("[0-9]{16}", "(NIK)"));
    news =
        new WatchNews(
            watches,
            registry,
            conversations,
            transcripts,
            ToyHouse.WORDING,
            post,
            new TransactionTemplate(new DataSourceTransactionManager(database)),
            clock);
  }

  @Test
  void tellsWhoWatchesOfARevocationOnce() {
    watch("PT Sinar Wahana Perdana");
    revoke("PT Sinar Wahana Perdana");

    news.look();
    news.look();

    assertThat(post.sent)
        .singleElement()
        .satisfies(it -> assertThat(it.kind()).isEqualTo(ReplyKind.NEWS))
        .satisfies(it -> assertThat(it.text()).contains("PT Sinar Wahana Perdana", "dicabut"));
    assertThat(consents.given(CLIENT)).containsExactly(Purpose.WATCH);
  }

  @Test
  void tellsOfARevocationWhereNothingCouldBeToldBefore() {
    watch("PT Nusa Kelana Jaya");
    revoke("PT Nusa Kelana Jaya");

    news.look();

    assertThat(post.texts()).singleElement().asString().contains("dicabut");
  }

  @Test
  void tellsNothingWhenAListOnlyGrewOld() {
    watch("PT Sinar Wahana Perdana");
    registry.change(
        "PT Sinar Wahana Perdana",
        new Standing.Unknown(Standing.Reason.STALE, Optional.of(LocalDate.of(2026, 3, 5))));

    news.look();

    assertThat(post.sent).isEmpty();
  }

  @Test
  void tellsNobodyWhoHasEnough() {
    watch("PT Sinar Wahana Perdana");
    send(ToyHouse.command("berhenti", ""));
    post.sent.clear();
    revoke("PT Sinar Wahana Perdana");

    news.look();

    assertThat(post.sent).isEmpty();
    assertThat(watches.known()).isEmpty();
  }

  @Test
  void endsAllWatchesByButtonWhenGoneAndAfterTheirTime() {
    watch("PT Sinar Wahana Perdana");
    press("watch-end");
    assertThat(watches.known()).isEmpty();

    watch("PT Sinar Wahana Perdana");
    forgetting.on(new ClientGone(CLIENT, clock.instant()));
    assertThat(watches.known()).isEmpty();

    watch("PT Sinar Wahana Perdana");
    clock.turn(ToyHouse.SETTINGS.watchFor().plusHours(1));
    forgetting.on(HourHasPassed.of(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)));
    assertThat(watches.known()).isEmpty();
  }

  @Test
  void watchesTheNewestWhenThereAreTooMany() {
    watch("PT Sinar Wahana Perdana");
    watch("PT Bina Karya Samudra");
    watch("PT Laju Abadi Sentosa");

    assertThat(watches.known())
        .extracting(it -> it.company().name())
        .containsExactlyInAnyOrder("PT Bina Karya Samudra", "PT Laju Abadi Sentosa");
  }

  private void watch(String words) {
    say(words);
    press("watch");
    press("yes");
    post.sent.clear();
  }

  private void revoke(String name) {
    var day = LocalDate.of(2026, 11, 20);
    registry.change(name, new Standing.Revoked(Optional.of(day), day, "Pengumuman"));
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

    for (var table : List.of("conversation", "handover", "transcript", "consent", "watch")) {
      assertThat(jdbc.sql("select count(*) from " + table).query(Integer.class).single())
          .as(table)
          .isZero();
    }
    assertThat(post.texts()).singleElement().asString().startsWith("Sudah dihapus.");
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
    var origin = new Origin(CLIENT, "id", clock.instant());
    send(new ClientMessage.Text(origin, words, false));
  }

  private void press(String action) {
    send(ToyHouse.pressed(action, conversations.find(CLIENT).orElseThrow().memory().turn()));
  }

  private void send(ClientMessage message) {
    dialogue.handle(message);
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
