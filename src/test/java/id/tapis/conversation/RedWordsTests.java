package id.tapis.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.conversation.RedWords.Cry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words are a clear cry for help. */
class RedWordsTests {

  private final RedWords redWords = ToyHouse.RED_WORDS;

  @Test
  void knowsManyWaysToCry() {
    assertThat(redWords.size()).isGreaterThanOrEqualTo(150);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tolong bu, anak saya disekap di mess, hp nya cuma boleh malam",
        "sy dikurung majikan gk blh keluar",
        "SAYA DIPUKULI SETIAP HARI",
        "adek saya katanya dikunci dari luar",
        "tolooong saya disekap",
        "kami tdk boleh pulang, paspor kami dirampas",
        "paspor saya dirampas bos",
        "suami saya diancam mau dibunuh",
        "istri saya hilang sejak berangkat ke Batam",
        "anakku diculik",
        "keluarga diminta tebusan 50 juta",
        "aku dikurung nang kene, tulung",
        "anakku ilang wis seminggu",
        "tulungan abdi, abdi dikonci ku dunungan",
        "saya kena pukul majikan di KL",
        "majikan kurung saya",
        "tiang tekurung leq mess",
        "gue disekap bang, tolong",
        "i am locked in, please help",
        "They beat me every day",
        "my daughter is missing",
        "teman saya dijual ke perusahaan lain",
        "kami masih di sini terus dijaga, saya tidak bisa kabur",
        "ginjal saya mau diambil",
        "we are not allowed to leave the building"
      })
  void hearsACryForHelp(String text) {
    assertThat(redWords.cry(text)).contains(Cry.DANGER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "saya mau bunuh diri",
        "aku pengen mati saja",
        "rasanya ingin mati",
        "i want to die",
        "saya disekap dan ingin mati saja",
        "hayang paeh",
        "adik saya coba bunuh diri"
      })
  void hearsWhoWantsToDieFirst(String text) {
    assertThat(redWords.cry(text)).contains(Cry.SUICIDE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tolong saya cek lowongan ini",
        "Lowongan Taiwan, karyawan tidak boleh keluar malam",
        "kalau anak saya disekap nanti gimana?",
        "saya takut disekap",
        "akun saya dikunci bank",
        "saldo saya terkunci minta deposit lagi",
        "motor saya dijual buat biaya berangkat",
        "ijazah saya ditahan bos",
        "Berita: polisi memulangkan puluhan WNI yang disekap di Kamboja",
        "apakah saya tidak boleh pulang sebelum kontrak habis?",
        "saya mau berangkat bulan depan",
        "i sold my bike",
        "hp saya hilang",
        "gaji saya belum dibayar"
      })
  void isNotAlarmedByOrdinaryWords(String text) {
    assertThat(redWords.cry(text)).isEmpty();
  }

  @Test
  void readsALongTextQuickly() {
    var text = "saya sekarang lagi di sini ".repeat(4_000);

    assertThat(redWords.cry(text)).isEmpty();
  }
}
