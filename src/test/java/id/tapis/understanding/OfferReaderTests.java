package id.tapis.understanding;

import static id.tapis.understanding.ReadingFixtures.HOME;
import static id.tapis.understanding.ReadingFixtures.READER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text gets a reading, the same one each time. */
class OfferReaderTests {

  @ParameterizedTest
  @CsvSource({
    "'tolong pak saya dikunci di kamar, paspor diambil bos, mau pulang', DISTRESS",
    "'PT Harapan Nusa Abadi resmi ga min?', AGENCY_QUERY",
    "'Lowongan admin penempatan Poipet gaji 15jt tiket ditanggung minat wa 0812-5550-1234', OFFER",
    "'makasih banyak ya kak infonya', OTHER"
  })
  void tellsKindsApart(String text, String kind) {
    assertThat(READER.read(text).kinds().getFirst().label()).isEqualTo(kind);
  }

  @Test
  void namesTheModusOfAnOffer() {
    var reading =
        READER.read("Ferienjob Jerman Oktober-Desember, konversi 20 SKS, bayar LoA 150 euro");

    assertThat(reading.modi().getFirst().label()).isEqualTo("ferienjob_jerman");
  }

  @Test
  void tellsHowFarSomebodyHasGone() {
    assertThat(READER.read("Saya dikunci majikan di Riyadh, tolong, mau pulang").journey())
        .isEqualTo(Journey.ABROAD);
    assertThat(READER.read("Loker pabrik Taiwan, minat chat ya").journey())
        .isEqualTo(Journey.CONSIDERING);
  }

  @Test
  void readsTheSameTextTheSameWay() {
    var text = "k3rja di k4mb0j4 gaji 12jt 🇰🇭 PT Maju Jaya Abadi";

    assertThat(OfferReader.load(HOME).read(text)).isEqualTo(READER.read(text));
    assertThat(OfferReader.load(HOME).version()).isEqualTo(READER.version());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12jt ", "a", "0812-5550-1234 ", "\uD800", "g a j i ", "@", "🇰🇭", "PT Jaya Abadi ", "1",
            "a.b",
        "usia 18 ", "paspor ditahan ", "k*m", "0 8 1 2 ", "kamboja ", "( ", "+", "x*", "1-",
            "\u0000"
      })
  void readsTheLongestTextsSoon(String part) {
    var text = part.repeat(OfferReader.LONGEST / part.length() + 1);

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> READER.read(text));
  }
}
