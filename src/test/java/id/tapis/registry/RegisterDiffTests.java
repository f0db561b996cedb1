package id.tapis.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.registry.RegisterDiff.Change;
import id.tapis.registry.RegisterDiff.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What one list changes against another, company by company. */
class RegisterDiffTests {

  @Test
  void tellsNewGoneAndSanctionedCompanies() {
    var before = List.of(row("PT Uji Satu", "1"), row("PT Uji Dua", "2"), row("PT Uji Lima", "5"));
    var after =
        List.of(
            row("PT. UJI SATU", "1"),
            RegisterFixtures.row("PT Uji Lima", Status.REVOKED, "2026-03-01", "2026-03-02"),
            row("PT Uji Tiga", "3"));

    var diff = RegisterDiff.between(ListKind.P3MI, before, after);

    assertThat(diff.same()).isEqualTo(1);
    assertThat(diff.changes())
        .contains(
            new Change(Kind.STATUS, "PT Uji Lima", "LICENSED", "REVOKED 2026-03-01"),
            new Change(Kind.GONE, "PT Uji Dua", "LICENSED", ""),
            new Change(Kind.NEW, "PT Uji Tiga", "", "LICENSED"));
  }

  @Test
  void theSameLicenceUnderAnotherNameIsARename() {
    var diff =
        RegisterDiff.between(
            ListKind.P3MI,
            List.of(row("PT Uji Satu", "SIP-9")),
            List.of(row("PT Uji Mandiri", "SIP-9")));

    assertThat(diff.changes())
        .containsExactly(
            new Change(Kind.RENAMED, "PT Uji Mandiri", "PT Uji Satu", "PT Uji Mandiri"));
  }

  @Test
  void aListAgainstItselfChangesNothing() {
    var rows = List.of(row("PT Uji Satu", "1"), row("PT Uji Dua", "2"));

    assertThat(RegisterDiff.between(ListKind.P3MI, rows, rows.reversed()).changes()).isEmpty();
  }

  private static RegisterRow row(String name, String licence) {
    var row = RegisterFixtures.row(name, Status.LICENSED, "", "");
    return new RegisterRow(
        row.name(),
        Optional.of(licence),
        row.licenceUntil(),
        row.seat(),
        row.event(),
        row.contacts(),
        row.order());
  }
}
