package id.tapis.registry;

import static id.tapis.registry.RegisterFixtures.TODAY;
import static id.tapis.registry.RegisterFixtures.gathered;
import static id.tapis.registry.RegisterFixtures.official;
import static id.tapis.registry.RegisterFixtures.registry;
import static id.tapis.registry.RegisterFixtures.row;
import static id.tapis.registry.RegisterFixtures.until;
import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.registry.Standing.Reason;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** What may be told of a company, from which list, on which day. */
class RegistryTests {

  private static final String NAME = "PT Kelana Wisnutama Raya";

  private static Standing standing(Snapshot... lists) {
    var lookup = registry(lists).lookup(NAME);
    assertThat(lookup).isInstanceOf(Lookup.Exact.class);
    return ((Lookup.Exact) lookup).standing();
  }

  @Test
  void aDatedRevocationIsToldWithDateAndSource() {
    var standing = standing(gathered(row(NAME, Status.REVOKED, "2015-05-04", "2015-05-05")));

    assertThat(standing)
        .isEqualTo(
            new Standing.Revoked(
                Optional.of(LocalDate.of(2015, 5, 4)),
                LocalDate.of(2015, 5, 5),
                "Kabar Uji 2015-05-05"));
    assertThat(standing.warns()).isTrue();
  }

  @Test
  void aRevocationKnownByYearHasItsSourcesDayOnly() {
    var standing = standing(gathered(row(NAME, Status.REVOKED, "2014", "2015-01-26")));

    assertThat(standing)
        .isEqualTo(
            new Standing.Revoked(
                Optional.empty(), LocalDate.of(2015, 1, 26), "Kabar Uji 2015-01-26"));
  }

  @Test
  void anUndatedSanctionIsForStaffOnly() {
    var register = registry(gathered(row(NAME, Status.REVOKED, "", "2016-09")));

    assertThat(register.standing("kelanawisnutamaraya"))
        .contains(new Standing.Unknown(Reason.UNDATED, Optional.of(TODAY)));
    assertThat(register.history("kelanawisnutamaraya"))
        .containsExactly(new StatusOnFile("REVOKED", "", "Kabar Uji 2016-09", "2016-09"));
  }

  @Test
  void beingCalledActiveByAGatheredListReassuresNobody() {
    var standing = standing(gathered(row(NAME, Status.LICENSED, "2026-03-01", "2026-03-01")));

    assertThat(standing).isEqualTo(new Standing.Unknown(Reason.NOT_OFFICIAL, Optional.of(TODAY)));
  }

  @Test
  void aNameWithoutStatusIsUnknown() {
    var standing = standing(gathered(row(NAME, Status.UNKNOWN, "", "")));

    assertThat(standing)
        .isEqualTo(new Standing.Unknown(Reason.NO_STATUS_ON_FILE, Optional.of(TODAY)));
  }

  @Test
  void theNewestEventCountsAndBeingActiveNeverUndoesASanction() {
    var list =
        gathered(
            row(NAME, Status.REVOKED, "", "2026-02-04"),
            row(NAME, Status.SUSPENDED, "2025-07-08", "2025-07-08"),
            row(NAME, Status.LICENSED, "2026-03-07", "2026-03-07"));

    assertThat(standing(list)).isInstanceOf(Standing.Revoked.class);
  }

  @Test
  void anEndedSanctionSaysNothingOfTheLicence() {
    var list =
        gathered(
            row(NAME, Status.SUSPENDED, "2025-03-21", "2025-03-21"),
            row(NAME, Status.SANCTION_ENDED, "", "2025-06-02"));

    assertThat(standing(list)).isInstanceOf(Standing.SanctionEnded.class);
  }

  @Test
  void aSuspensionPastItsEndIsOverAndNotActive() {
    var ended =
        until(row(NAME, Status.SUSPENDED, "2025-03-21", "2025-03-21"), LocalDate.of(2025, 9, 1));

    assertThat(standing(gathered(ended)))
        .isInstanceOfSatisfying(Standing.Suspended.class, it -> assertThat(it.over()).isTrue());
  }

  @Test
  void sourcesThatContradictEachOtherAreBothTold() {
    var register =
        registry(
            official(TODAY, row(NAME, Status.LICENSED, "", "2026-03-31")),
            gathered(row(NAME, Status.REVOKED, "2026-03-20", "2026-03-21")));

    assertThat(register.lookup(NAME))
        .isInstanceOfSatisfying(
            Lookup.Exact.class,
            it -> {
              assertThat(it.standing()).isInstanceOf(Standing.Revoked.class);
              assertThat(it.beside())
                  .contains(new Standing.Licensed("SIP-01", TODAY, "Daftar Uji Resmi"));
            });
  }

  @Test
  void aGatheredListCannotSayThatACompanyIsNotListed() {
    var register = registry(gathered(row(NAME, Status.UNKNOWN, "", "")));

    assertThat(register.lookup("PT Zubara Nirmalindo"))
        .isEqualTo(new Lookup.CannotCheck(Reason.NOT_OFFICIAL, Optional.of(TODAY)));
  }

  @Test
  void aFreshCompleteOfficialListTellsWhoIsLicensedAndWhoIsNotListed() {
    var register = registry(official(TODAY, row(NAME, Status.LICENSED, "", "2026-03-31")));

    assertThat(register.lookup(NAME))
        .isInstanceOfSatisfying(
            Lookup.Exact.class,
            it ->
                assertThat(it.standing())
                    .isEqualTo(new Standing.Licensed("SIP-01", TODAY, "Daftar Uji Resmi")));
    assertThat(register.lookup("PT Zubara Nirmalindo")).isEqualTo(new Lookup.NotFound(TODAY));
  }

  @Test
  void ninetyOneDaysLaterTheSameListTellsNeither() {
    var then = TODAY.minusDays(91);
    var register = registry(official(then, row(NAME, Status.LICENSED, "", "2025-12-30")));

    assertThat(register.standing("kelanawisnutamaraya"))
        .contains(new Standing.Unknown(Reason.STALE, Optional.of(then)));
    assertThat(register.lookup("PT Zubara Nirmalindo"))
        .isEqualTo(new Lookup.CannotCheck(Reason.STALE, Optional.of(then)));
    assertThat(register.recheck(then)).isTrue();
    assertThat(register.recheck(TODAY.minusDays(31))).isFalse();
  }

  @Test
  void aRecentRevocationOutweighsTheOfficialListAndAnOldOneDoesNot() {
    var list = official(TODAY, row(NAME, Status.LICENSED, "", "2026-03-31"));

    assertThat(standing(list, gathered(row(NAME, Status.REVOKED, "2026-01-29", "2026-02-04"))))
        .isInstanceOf(Standing.Revoked.class);
    assertThat(standing(list, gathered(row(NAME, Status.REVOKED, "2014-01-29", "2014-02-04"))))
        .isInstanceOf(Standing.Licensed.class);
  }

  @Test
  void whoIsOnlyOnAnOldPickListIsNotOnTheFreshOfficialOne() {
    var register =
        registry(
            official(TODAY, row("PT Bintari Samudra", Status.LICENSED, "", "2026-03-31")),
            gathered(row(NAME, Status.UNKNOWN, "", "")));

    assertThat(register.lookup(NAME)).isEqualTo(new Lookup.NotFound(TODAY));
  }

  @Test
  void aSlipIsAskedAboutAndHasNoStanding() {
    var register = registry(gathered(row(NAME, Status.REVOKED, "2015-05-04", "2015-05-05")));

    assertThat(register.lookup("PT Kelana Wisnutma Raya"))
        .isInstanceOfSatisfying(
            Lookup.Likely.class, it -> assertThat(it.entry().name()).isEqualTo(NAME));
  }

  @Test
  void whenTheListsCannotBeReadNothingCanBeChecked() {
    var register =
        new HeldRegistry(
            () -> {
              throw new DataAccessResourceFailureException("away");
            },
            RegisterFixtures.clock(),
            RegistrySettings.usual());

    assertThat(register.lookup(NAME))
        .isEqualTo(new Lookup.CannotCheck(Reason.UNREADABLE, Optional.empty()));
  }

  @Test
  void theListThatComesWithTheProgramReassuresNobody() {
    var register = Registry.load(NameFixtures.HOME, RegisterFixtures.clock());
    var names = RegisterFolder.lists(NameFixtures.HOME).getFirst().rows();

    assertThat(names).hasSize(735);
    assertThat(names)
        .extracting(RegisterRow::name)
        .allSatisfy(
            it ->
                assertThat(register.lookup(it))
                    .isInstanceOfSatisfying(
                        Lookup.Exact.class,
                        exact ->
                            assertThat(exact.standing()).isNotInstanceOf(Standing.Licensed.class)));
    assertThat(register.lookup("PT Zubara Nirmalindo")).isInstanceOf(Lookup.CannotCheck.class);
  }
}
