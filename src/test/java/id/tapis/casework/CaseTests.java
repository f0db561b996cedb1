package id.tapis.casework;

import static id.tapis.casework.CaseFixtures.BUDI;
import static id.tapis.casework.CaseFixtures.NOW;
import static id.tapis.casework.CaseFixtures.SARI;
import static id.tapis.casework.CaseFixtures.client;
import static id.tapis.casework.CaseFixtures.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.tapis.assessment.Risk;
import id.tapis.conversation.HandoverRequested.Ground;
import org.junit.jupiter.api.Test;

/** What a case may become, and when. */
class CaseTests {
  private static final Outcome DONE = new Outcome("C13", "informasi_saja", false);
  private final Case it = Case.open(request(1, client("k"), Ground.CONSENT), Risk.CAUTION, "id");

  @Test
  void goesFromQueueToCounsellorToOutcome() {
    it.take(SARI, NOW);
    it.replied(NOW);
    it.close(DONE, NOW);

    assertThat(it.summary().status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(it.summary().outcome()).contains("C13");
    assertThat(it.counsellor()).contains("sari");
  }

  @Test
  void isTakenOnlyFromTheQueue() {
    it.take(SARI, NOW);

    assertThatIllegalStateException().isThrownBy(() -> it.take(BUDI, NOW));
  }

  @Test
  void isNeitherAnsweredNorClosedBeforeItIsTaken() {
    assertThatIllegalStateException().isThrownBy(() -> it.replied(NOW));
    assertThatIllegalStateException().isThrownBy(() -> it.close(DONE, NOW));
    assertThatIllegalStateException().isThrownBy(it::giveBack);
  }

  @Test
  void staysClosed() {
    it.take(SARI, NOW);
    it.close(DONE, NOW);

    assertThatIllegalStateException().isThrownBy(() -> it.take(BUDI, NOW));
    assertThatIllegalStateException().isThrownBy(() -> it.close(DONE, NOW));
    assertThatIllegalStateException()
        .isThrownBy(() -> it.join(request(2, client("k"), Ground.URGENT), Risk.URGENT));
  }

  @Test
  void losesItsCounsellorWhenGivenBack() {
    it.take(SARI, NOW);

    it.giveBack();

    assertThat(it.status()).isEqualTo(CaseStatus.QUEUED);
    assertThat(it.counsellor()).isEmpty();
  }

  @Test
  void risesWithAFurtherHandoverAndNeverFalls() {
    it.join(request(2, client("k"), Ground.URGENT), Risk.URGENT);
    it.join(request(3, client("k"), Ground.CONSENT), Risk.NO_SIGNS);

    assertThat(it.risk()).isEqualTo(Risk.URGENT);
    assertThat(it.summary().ground()).isEqualTo(Ground.URGENT);
  }

  @Test
  void isNotErasedWhileTheLawHoldsIt() {
    it.hold(true);

    assertThatIllegalStateException().isThrownBy(() -> it.erase(NOW));
  }

  @Test
  void forgetsWhoItWasAndKeepsItsOutcome() {
    it.take(SARI, NOW);
    it.close(DONE, NOW);

    it.erase(NOW);

    assertThat(it.client()).isEmpty();
    assertThat(it.summary().outcome()).contains("C13");
    assertThat(it.summary().erased()).isTrue();
  }

  @Test
  void urgentGoesBeforeHighBeforeCautionBeforeTheRest() {
    assertThat(Risk.values()).extracting(Case::urgency).containsExactly(0, 1, 2, 3, 3);
  }
}
