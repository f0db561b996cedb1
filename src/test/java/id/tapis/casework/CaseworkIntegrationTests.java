package id.tapis.casework;

import static id.tapis.casework.CaseFixtures.BUDI;
import static id.tapis.casework.CaseFixtures.NOW;
import static id.tapis.casework.CaseFixtures.OFFER;
import static id.tapis.casework.CaseFixtures.RATNA;
import static id.tapis.casework.CaseFixtures.SARI;
import static id.tapis.casework.CaseFixtures.client;
import static id.tapis.casework.CaseFixtures.handover;
import static id.tapis.casework.CaseFixtures.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.assessment.Risk;
import id.tapis.casework.Deed.AlreadyClosed;
import id.tapis.casework.Deed.Done;
import id.tapis.casework.Deed.HeldBy;
import id.tapis.casework.Deed.NeedsSecondPerson;
import id.tapis.casework.Deed.NotTaken;
import id.tapis.conversation.ClientWrote;
import id.tapis.conversation.HandoverRequested.Ground;
import id.tapis.conversation.Transcripts.Line;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cases come, are taken, answered and closed. */
class CaseworkIntegrationTests extends CaseworkRoom {

  @Test
  void aHandoverOpensOneCaseHoweverOftenItIsTold() {
    var id = arrives(1, ana, Risk.HIGH);
    events.publishEvent(request(1, ana, Ground.CONSENT));

    var queue = casework.queue(RATNA, QueueFilter.open());

    assertThat(queue.cases()).extracting(CaseSummary::id).containsExactly(id);
    assertThat(heard.stream(CaseOpened.class)).hasSize(1);
    assertThat(talks.kept).contains(ana);
    assertThat(file(id).evidence().getFirst().offer()).contains(OFFER);
    assertThat(file(id).evidence().getFirst().versions()).contains("rules r1");
    assertThat(file(id).summary().stage()).contains("PAPERS_HANDED_OVER");
  }

  @Test
  void aSecondHandoverJoinsTheOpenCaseAndRaisesIt() {
    var id = arrives(1, ana, Risk.CAUTION);
    var same = arrives(2, ana, Risk.URGENT);

    assertThat(same).isEqualTo(id);
    assertThat(file(id).summary().risk()).isEqualTo(Risk.URGENT);
    assertThat(file(id).evidence()).hasSize(2);
  }

  @Test
  void aHandoverNobodyKnowsMoreOfStillOpensACase() {
    events.publishEvent(request(77, ana, Ground.URGENT));

    var queue = casework.queue(RATNA, QueueFilter.open());

    assertThat(queue.cases()).extracting(CaseSummary::risk).containsExactly(Risk.URGENT);
  }

  @Test
  void theMostPressingStandsFirstThenTheOldest() {
    var rest = arrives(1, client("k"), Risk.NO_SIGNS);
    var caution = arrives(2, client("l"), Risk.CAUTION);
    var high = arrives(3, client("m"), Risk.HIGH);
    var urgent = arrives(4, client("n"), Risk.URGENT);
    notebook.handovers.put(5L, handover(5, client("o"), Risk.HIGH, OFFER));
    var older = request(5, client("o"), Ground.CONSENT);
    events.publishEvent(
        new id.tapis.conversation.HandoverRequested(
            5, older.client(), older.ground(), NOW.minusSeconds(60)));

    var queue = casework.queue(SARI, QueueFilter.open()).cases();

    assertThat(queue).extracting(CaseSummary::id).startsWith(urgent).endsWith(high, caution, rest);
    assertThat(queue.get(1).openedAt()).isEqualTo(NOW.minusSeconds(60));
  }

  @Test
  void ofManyWhoReachForACaseOneGetsItAndTheOthersHearWho() throws Exception {
    var id = arrives(1, ana, Risk.HIGH);
    var reaching =
        IntStream.range(0, 12)
            .<Callable<Deed>>mapToObj(
                it -> () -> casework.take(id, new Staff("staff" + it, Role.COUNSELLOR)))
            .toList();

    var deeds = new java.util.ArrayList<Deed>();
    try (var people = Executors.newFixedThreadPool(12)) {
      for (var deed : people.invokeAll(reaching)) {
        deeds.add(deed.get());
      }
    }

    var holder = file(id).summary().counsellor().orElseThrow();
    assertThat(deeds).filteredOn(Done.class::isInstance).hasSize(1);
    assertThat(deeds).filteredOn(it -> it.equals(new HeldBy(holder))).hasSize(11);
  }

  @Test
  void wordsReachTheClientOnlyFromWhoeverHasTheCase() {
    var id = arrives(1, ana, Risk.HIGH);
    var early = casework.write(id, SARI, new Letter("Halo"));
    casework.take(id, SARI);

    assertThat(early).isEqualTo(new NotTaken());
    assertThat(casework.write(id, BUDI, new Letter("Halo"))).isEqualTo(new HeldBy("sari"));
    assertThat(casework.write(id, SARI, new Letter("Halo"))).isEqualTo(new Done());
    assertThat(talks.of(ana)).extracting(Line::words).containsExactly("Halo");
    assertThat(file(id).transcript().getFirst().delivery()).isPresent();
  }

  @Test
  void aNoteIsKeptSealedAndNeverReachesTheClient() {
    var id = arrives(1, ana, Risk.HIGH);
    casework.take(id, SARI);

    casework.note(id, SARI, new Note("Suara ibu terdengar takut"));
    casework.note(id, RATNA, new Note("Telepon ulang jam 9"));

    assertThat(talks.of(ana)).isEmpty();
    assertThat(file(id).remarks())
        .extracting(it -> it.note().words())
        .containsExactlyInAnyOrder("Suara ibu terdengar takut", "Telepon ulang jam 9");
    assertThat(database.sql("select words from casework_note").query(byte[].class).list())
        .noneMatch(it -> new String(it, java.nio.charset.StandardCharsets.UTF_8).contains("takut"));
  }

  @Test
  void closingReleasesTheTranscriptAndTellsTheOutcome() {
    var id = arrives(1, ana, Risk.HIGH);
    casework.take(id, SARI);

    var deed = casework.close(id, SARI, "C05");

    assertThat(deed).isEqualTo(new Done());
    assertThat(talks.released).containsEntry(ana, clock.instant().plus(Duration.ofDays(90)));
    assertThat(heard.stream(CaseClosed.class))
        .extracting(CaseClosed::outcome)
        .containsExactly("C05");
    assertThat(casework.take(id, BUDI)).isEqualTo(new AlreadyClosed());
    assertThat(arrives(2, ana, Risk.CAUTION)).isNotEqualTo(id);
  }

  @Test
  void lostContactNeedsASecondPerson() {
    var id = arrives(1, ana, Risk.HIGH);
    casework.take(id, RATNA);

    assertThat(casework.close(id, RATNA, "C17")).isEqualTo(new NeedsSecondPerson("C17"));
    casework.giveBack(id, RATNA);
    casework.take(id, SARI);
    assertThat(casework.close(id, SARI, "C17")).isEqualTo(new NeedsSecondPerson("C17"));
    assertThat(casework.close(id, RATNA, "C17")).isEqualTo(new Done());
  }

  @Test
  void newWordsStandAsUnreadUntilTheCounsellorReads() {
    var id = arrives(1, ana, Risk.HIGH);
    casework.take(id, SARI);
    clock.turn(Duration.ofMinutes(1));
    casework.show(id, SARI);
    assertThat(file(id).summary().unreadSince()).isEmpty();
    clock.turn(Duration.ofMinutes(1));

    events.publishEvent(new ClientWrote(ana, clock.instant()));

    assertThat(file(id).summary().unreadSince()).contains(clock.instant());
    clock.turn(Duration.ofMinutes(1));
    casework.show(id, SARI);
    assertThat(file(id).summary().unreadSince()).isEmpty();
  }
}
