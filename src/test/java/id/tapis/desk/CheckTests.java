package id.tapis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.assessment.Risk;
import id.tapis.casework.CaseFixtures;
import id.tapis.desk.Check.Agency;
import id.tapis.desk.Check.Fact;
import id.tapis.desk.Check.Modus;
import id.tapis.desk.Check.Sign;
import org.junit.jupiter.api.Test;

/** Assessments are read as they are written. */
class CheckTests {

  @Test
  void readsWhatTheCommandLineWrites() {
    var check = Check.read(CaseFixtures.assessment(CaseFixtures.OFFER, Risk.HIGH));

    assertThat(check.kind()).isEqualTo("OFFER");
    assertThat(check.modi()).containsExactly(new Modus("scam_online_asia_tenggara", 81));
    assertThat(check.signs()).extracting(Sign::quote).containsExactly("paspor dipegang agen");
    assertThat(check.agencies())
        .containsExactly(new Agency("PT Contoh Jaya", "CANNOT_CHECK", "", "", "2026-03-02"));
    assertThat(check.facts())
        .contains(new Fact("destination", "KH"), new Fact("salary", "12.000.000 IDR MONTH"));
    assertThat(check.route()).containsExactly("kp2mi");
  }

  @Test
  void isEmptyWhereNothingCanBeRead() {
    for (var json : new String[] {"{}", "", "no json", "[1,2]", "{\"modi\": 3, \"facts\": null}"}) {
      var check = Check.read(json);

      assertThat(check.signs()).isEmpty();
      assertThat(check.facts()).isEmpty();
      assertThat(check.kind()).isEmpty();
    }
  }
}
