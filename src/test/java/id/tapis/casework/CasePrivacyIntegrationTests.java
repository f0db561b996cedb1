package id.tapis.casework;

import static id.tapis.casework.CaseFixtures.NOW;
import static id.tapis.casework.CaseFixtures.RATNA;
import static id.tapis.casework.CaseFixtures.SARI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tapis.assessment.Risk;
import id.tapis.casework.Deed.Done;
import id.tapis.casework.Deed.Erased;
import id.tapis.casework.Deed.NoSuchCase;
import id.tapis.conversation.ClientWrote;
import id.tapis.conversation.ConsentChanged;
import id.tapis.conversation.ConsentChanged.Purpose;
import id.tapis.intake.ClientErased;
import id.tapis.intake.ClientGone;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.moments.HourHasPassed;

/** What is kept of a client, how long, and who saw it. */
class CasePrivacyIntegrationTests extends CaseworkRoom {

  @Test
  void aClientWhoLeftIsMarkedUntilTheyWriteAgain() {
    var id = arrives(1, ana, Risk.HIGH);

    events.publishEvent(new ClientGone(ana, clock.instant()));
    assertThat(file(id).summary().unreachable()).isTrue();

    clock.turn(Duration.ofMinutes(1));
    events.publishEvent(new ClientWrote(ana, clock.instant()));
    assertThat(file(id).summary().unreachable()).isFalse();
  }

  @Test
  void consentsStandInTheirOrderEvenWhenGivenBeforeTheCase() {
    var given = new ConsentChanged(ana, Purpose.OPEN_CASE, true, "v1", NOW);
    events.publishEvent(given);
    events.publishEvent(given);
    var id = arrives(1, ana, Risk.HIGH);

    events.publishEvent(new ConsentChanged(ana, Purpose.SHARE, false, "v1", NOW.plusSeconds(5)));

    assertThat(file(id).consents())
        .extracting(it -> it.purpose() + " " + it.given())
        .containsExactly("OPEN_CASE true", "SHARE false");
  }

  @Test
  void anErasedClientLeavesTimesAndOutcomeAndNothingElse() {
    var id = arrives(1, ana, Risk.HIGH);
    casework.take(id, SARI);
    casework.note(id, SARI, new Note("Rahasia"));

    events.publishEvent(new ClientErased(ana, clock.instant()));

    var file = file(id);
    assertThat(file.summary().erased()).isTrue();
    assertThat(file.remarks()).isEmpty();
    assertThat(file.evidence().getFirst().offer()).isEmpty();
    assertThat(file.evidence().getFirst().assessmentJson()).isEmpty();
    assertThat(casework.write(id, SARI, new Letter("Halo"))).isEqualTo(new Erased());
    assertThat(casework.close(id, SARI, "C16")).isEqualTo(new Done());
  }

  @Test
  void theLawsHoldOutlastsAnErasureUntilItIsLifted() {
    var id = arrives(1, ana, Risk.HIGH);
    casework.hold(id, RATNA, true);

    events.publishEvent(new ClientErased(ana, clock.instant()));
    assertThat(file(id).evidence().getFirst().offer()).isPresent();
    assertThat(file(id).summary().erasureAsked()).isTrue();

    casework.hold(id, RATNA, false);
    assertThat(file(id).evidence().getFirst().offer()).isEmpty();
  }

  @Test
  void closedCasesAreEmptiedAfterNinetyDays() {
    var id = arrives(1, ana, Risk.HIGH);
    casework.take(id, SARI);
    casework.close(id, SARI, "C13");
    events.publishEvent(HourHasPassed.of(LocalDateTime.of(2026, 11, 23, 9, 0)));
    assertThat(file(id).evidence().getFirst().offer()).isPresent();

    clock.turn(Duration.ofDays(91));
    events.publishEvent(HourHasPassed.of(LocalDateTime.of(2027, 2, 22, 9, 0)));

    assertThat(file(id).evidence().getFirst().offer()).isEmpty();
    assertThat(file(id).summary().outcome()).contains("C13");
  }

  @Test
  void whatIsNotGrantedIsRefusedAndWrittenDown() {
    var id = arrives(1, ana, Risk.HIGH);

    assertThatThrownBy(() -> casework.hold(id, SARI, true)).isInstanceOf(NotPermitted.class);

    assertThat(file(id).history()).anyMatch(it -> it.who().equals("sari") && !it.granted());
  }

  @Test
  void readingIsWrittenDownOnceASitting() {
    var id = arrives(1, ana, Risk.HIGH);
    casework.show(id, SARI);
    casework.show(id, SARI);
    clock.turn(Duration.ofMinutes(11));
    casework.show(id, SARI);

    assertThat(file(id).history()).filteredOn(it -> it.who().equals("sari")).hasSize(2);
  }

  @Test
  void aGuessedIdLeadsNowhere() {
    assertThat(casework.show(CaseId.next(), SARI)).isEmpty();
    assertThat(casework.take(CaseId.next(), SARI)).isEqualTo(new NoSuchCase());
  }
}
