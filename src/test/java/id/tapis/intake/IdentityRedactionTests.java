package id.tapis.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that name a person go, those that lead to a recruiter stay. */
class IdentityRedactionTests {

  private final Redaction redaction = new IdentityRedaction();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NIK 3201014507900003",
        "nik: 3201 0145 0790 0003 ya",
        "KTP 32.01.01.450790.0003",
        "KK 3201-0123-0511-0007",
        "nomor saya 3201014507900003.",
        "nomor 1234567890123456",
        "rekening BCA atas nama Sari NIK 3201014507900003",
        "paspor C1234567",
        "Nomor Passport: AB 1234567",
        "passport saya x-7654321 sudah diambil"
      })
  void hidesWhatNamesAPerson(String text) {
    assertThat(redaction.redact(text))
        .contains("[nomor identitas]")
        .doesNotContainPattern("\\d{4}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WA 081234567890",
        "hubungi +62 812-3456-7890 2024",
        "62 812 3456 7890 2025",
        "transfer ke BCA 1234567890",
        "rek BRI 123401012345678",
        "virtual account 8808 1234 5678 9012",
        "SIP3MI No. 123/2021, izin 812019",
        "gaji Rp 12.000.000 per bulan",
        "kode C1234567 di brosur",
        "0812345678901234",
        "12345678901234567890"
      })
  void leavesWhatLeadsToARecruiter(String text) {
    assertThat(redaction.redact(text)).isEqualTo(text);
  }
}
