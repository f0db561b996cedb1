package id.tapis.understanding;

import static id.tapis.understanding.ReadingFixtures.facts;
import static id.tapis.understanding.ReadingFixtures.quote;
import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.understanding.Contact.Type;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text states is found, with the words that state it. */
class FactsTests {

  @ParameterizedTest
  @CsvSource({
    "'gaji 12-15jt sebulan', 12000000, 15000000, IDR",
    "'gaji dua belas jeti', 12000000, 12000000, IDR",
    "'gaji 7 s/d 16 juta', 7000000, 16000000, IDR",
    "'gaji 2 digit', 10000000, 99000000, IDR",
    "'gaji 900 dolar', 900, 900, USD",
    "'gaji RM1.700/bln', 1700, 1700, MYR",
    "'gaji NT$29.500', 29500, 29500, TWD",
    "'upah 1200 riyal', 1200, 1200, SAR",
    "'gaji Rp 4.500.000,-', 4500000, 4500000, IDR",
    "'gaji empat juta setengah', 4500000, 4500000, IDR",
    "'gaji 450-500 d0lar', 450, 500, USD"
  })
  void readsSalaries(String text, double min, double max, String currency) {
    var salary = facts(text).salary().orElseThrow();

    assertThat(salary.min()).isEqualTo(min);
    assertThat(salary.max()).isEqualTo(max);
    assertThat(salary.currency()).isEqualTo(currency);
  }

  @Test
  void tellsWhatOneShallPayFromWhatOneEarns() {
    var facts = facts("gaji 18 juta per bulan, tf dp 2jt dulu ke rek BRI 123455501234");

    assertThat(facts.salary().orElseThrow().max()).isEqualTo(18e6);
    assertThat(facts.salary().orElseThrow().period()).contains(Money.Period.MONTH);
    assertThat(facts.fee().orElseThrow().max()).isEqualTo(2e6);
  }

  @Test
  void takesNoRansomForASalary() {
    assertThat(facts("bayar denda 40 juta baru boleh pulang").salary()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'loker admin di poipet lewat bangkok', KH",
    "'kerja di Malaysia berangkat lewat Batam', MY",
    "'lowongan kerja 🇹🇼 panti', TW",
    "'kantor deket perbatasan Myawaddy', MM",
    "'pohon kamboja di makam bapak', ''",
    "'wa orang lombok mau kerja ke jeddah', SA",
    "'loker pabrik di Karawang', ID",
    "'kursus bahasa jepang', ''"
  })
  void findsWhereTheWorkIs(String text, String country) {
    assertThat(facts(text).destination().orElse("")).isEqualTo(country);
  }

  @Test
  void readsContacts() {
    var contacts =
        facts(
                "wa.me/6281255501234 atau 0857 5550 9911, +855 96 5550 217, t.me/hrd_kh, hr@baru.co.id")
            .contacts();

    assertThat(contacts)
        .extracting(Contact::type, Contact::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Type.PHONE, "+6281255501234"),
            org.assertj.core.groups.Tuple.tuple(Type.PHONE, "+6285755509911"),
            org.assertj.core.groups.Tuple.tuple(Type.PHONE, "+855965550217"),
            org.assertj.core.groups.Tuple.tuple(Type.HANDLE, "hrd_kh"),
            org.assertj.core.groups.Tuple.tuple(Type.EMAIL, "hr@baru.co.id"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "biaya paspor baru 5 tahun 350rb bayar sendiri",
        "tester game baru, 5 orang, sabtu",
        "toko baru, 12 karyawan"
      })
  void newThingsHaveNoAge(String text) {
    assertThat(facts(text).minAge()).isEmpty();
  }

  @Test
  void somebodyMayHaveJustTurned() {
    assertThat(facts("anaknya baru 15 sudah disuruh kerja").minAge()).hasValue(15);
  }

  @Test
  void readsPhonesInOtherDigits() {
    assertThat(facts("hubungi ٠٨١٢٥٥٥٠١١٢٢ ya").contacts())
        .extracting(Contact::value)
        .containsExactly("+6281255501122");
  }

  @Test
  void readsPhonesToldDigitByDigit() {
    assertThat(facts("wa nol delapan satu dua 5 5 5 0 4141").contacts())
        .extracting(Contact::type)
        .contains(Type.PHONE);
  }

  @ParameterizedTest
  @CsvSource({
    "'usia 18-35 th', 18, 35",
    "'anak saya 15 th diajak kerja', 15, 15",
    "'maks 27 th', , 27",
    "'umur min 21', 21, ",
    "'anak saya kelas 2 smp diajak', 14, 14",
    "'kontrak 2 tahun', , "
  })
  void readsAges(String text, Integer min, Integer max) {
    var facts = facts(text);

    assertThat(facts.minAge()).isEqualTo(min == null ? OptionalInt.empty() : OptionalInt.of(min));
    assertThat(facts.maxAge()).isEqualTo(max == null ? OptionalInt.empty() : OptionalInt.of(max));
  }

  @Test
  void noticesPapersThatOthersHold() {
    var text = "paspor dan ijazah kami dipegang bos";

    assertThat(facts(text).documentsHeld()).containsExactly("paspor", "ijazah");
    assertThat(quote(text, "documentsHeld")).isEqualTo("paspor dan ijazah kami dipegang");
    assertThat(facts("paspor tidak ditahan siapa pun").documentsHeld()).isEmpty();
  }

  @Test
  void readsVisaAndDeparture() {
    var facts = facts("Berangkat besok pagi pakai visa turis dulu, kerja di Turki");

    assertThat(facts.visa()).contains("visa turis");
    assertThat(facts.departure()).contains("besok pagi");
  }

  @Test
  void readsTheJob() {
    assertThat(facts("anak saya ditawari jadi pelayan restoran di Johor").occupation())
        .contains("waiter");
    assertThat(facts("ABK kapal cumi taiwan").occupation()).contains("fisher");
  }
}
