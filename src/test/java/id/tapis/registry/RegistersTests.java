package id.tapis.registry;

import static id.tapis.registry.RegisterFixtures.TODAY;
import static id.tapis.registry.RegisterFixtures.beside;
import static id.tapis.registry.RegisterFixtures.official;
import static id.tapis.registry.RegisterFixtures.permit;
import static id.tapis.registry.RegisterFixtures.registry;
import static id.tapis.registry.RegisterFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Registers beside the one of placement companies say what they say, and nothing of that one. */
class RegistersTests {

  private static final String NAME = "PT Kelana Wisnutama Raya";
  private static final String ID = "kelanawisnutamaraya";

  private final Registry registry =
      registry(
          official(TODAY, row("PT Bintari Samudra Cemerlang", Status.LICENSED, "", "")),
          beside(ListKind.SO, TODAY, row(NAME, Status.LICENSED, "", "")));

  @Test
  void aNameInAnotherRegisterIsToldFromThatRegisterOnly() {
    assertThat(registry.lookup(NAME)).isInstanceOf(Lookup.NotFound.class);
    assertThat(registry.neighbours("kelana wisnutama raya, pt"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.register()).isEqualTo(ListKind.SO);
              assertThat(it.standing()).isInstanceOf(Standing.Licensed.class);
            });
  }

  @Test
  void whatResemblesANameThereIsNotToldSo() {
    assertThat(registry.neighbours("PT Kelana Wisnutama Jaya")).isEmpty();
    assertThat(registry.neighbours("PT Kelana Wisnutana Raya")).isEmpty();
  }

  @Test
  void anOldListThereReassuresNobody() {
    var old = TODAY.minusDays(400);
    var registry = registry(beside(ListKind.LPK, old, row(NAME, Status.LICENSED, "", "")));

    assertThat(registry.neighbours(NAME).getFirst().standing())
        .isInstanceOf(Standing.Unknown.class);
  }

  @Test
  void permitsAreThoseStillValid() {
    var papers =
        registry(
                official(TODAY, row(NAME, Status.LICENSED, "", "")),
                beside(
                    ListKind.SIP2MI,
                    TODAY,
                    permit(NAME, "Taiwan", TODAY.plusDays(30)),
                    permit(NAME, "Hong Kong", TODAY.minusDays(1))))
            .papers(ID);

    assertThat(papers.permits()).extracting(Papers.Permit::country).containsExactly("Taiwan");
    assertThat(papers.complete()).contains(TODAY);
  }

  @Test
  void withoutAFreshListOfAllPermitsAMissingOneSaysNothing() {
    assertThat(registry.papers(ID).complete()).isEmpty();
    assertThat(
            registry(beside(ListKind.SIP2MI, TODAY.minusDays(200), permit(NAME, "Taiwan", TODAY)))
                .papers(ID)
                .complete())
        .isEmpty();
  }

  @Test
  void branchesAreToldOpenAndClosed() {
    var papers =
        registry(
                beside(
                    ListKind.BRANCHES,
                    LocalDate.of(2026, 3, 1),
                    row(NAME, Status.LICENSED, "", ""),
                    row(NAME, Status.REVOKED, "2026-01-02", "2026-01-03")))
            .papers(ID);

    assertThat(papers.branches()).extracting(Papers.Branch::open).containsExactly(true, false);
    assertThat(papers.branches().getFirst().city()).isEqualTo("Kota Uji");
  }
}
