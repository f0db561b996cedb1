package id.tapis.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.assessment.AgencyFinding;
import id.tapis.registry.Entry;
import id.tapis.registry.ListKind;
import id.tapis.registry.Lookup;
import id.tapis.registry.Neighbour;
import id.tapis.registry.Standing;
import id.tapis.understanding.Mention;
import id.tapis.understanding.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What clients read of a company: each register speaks for itself. */
class AgencyLinesTests {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Entry COMPANY = new Entry("uji", "PT Uji Kelana", Optional.empty());
  private static final Standing LICENSED = new Standing.Licensed("SIP-1", DAY, "Daftar Uji");

  @Test
  void aTrainingCentreIsToldWhatItsOwnLicenceAllows() {
    var absent = new Lookup.NotFound(DAY);

    assertThat(words(absent, List.of(new Neighbour(ListKind.LPK, COMPANY, LICENSED)), null))
        .contains("Di daftar lembaga pelatihan (LPK): PT Uji Kelana tercatat berizin per 1 Maret")
        .contains("LPK tidak boleh memberangkatkan")
        .doesNotContain("tidak ada di daftar resmi");
  }

  @Test
  void aLicenceDoesNotHideThatThePermitToRecruitIsMissing() {
    var exact = new Lookup.Exact(COMPANY, LICENSED);
    var missing = new AgencyFinding.Leave("TW", false, DAY);

    assertThat(words(exact, List.of(), missing))
        .contains("tercatat berizin")
        .contains("Izin merekrut (SIP2MI) ke Taiwan tidak tercatat untuk perusahaan ini per 1");
    assertThat(words(exact, List.of(), new AgencyFinding.Leave("TW", true, DAY)))
        .contains("Izin merekrut (SIP2MI) ke Taiwan tercatat");
  }

  private static String words(
      Lookup lookup,
      List<Neighbour> neighbours,
      AgencyFinding.@org.jspecify.annotations.Nullable Leave leave) {
    var mention = new Mention("PT Uji Kelana", new Span(0, 13), Mention.Form.PT);
    var finding =
        new AgencyFinding(mention, lookup, List.of(), neighbours, Optional.ofNullable(leave));
    return String.join(
        "\n",
        AgencyLines.of(List.of(finding)).stream()
            .flatMap(it -> ToyHouse.WORDING.words(it, Language.ID).stream())
            .toList());
  }

  @Test
  void anOldEntryElsewhereDoesNotHideThatTheListLacksTheName() {
    var old = new Standing.Unknown(Standing.Reason.STALE, Optional.of(DAY));

    assertThat(
            words(
                new Lookup.NotFound(DAY), List.of(new Neighbour(ListKind.SO, COMPANY, old)), null))
        .contains("tidak ada di daftar resmi", "Di daftar pengirim magang ke Jepang (SO)");
  }
}
