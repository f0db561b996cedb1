package id.tapis.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.conversation.HandoverRequested.Ground;
import id.tapis.conversation.Stage.AwaitingConsent;
import id.tapis.conversation.Stage.Ready;
import id.tapis.conversation.Stage.WithCounsellor;
import id.tapis.intake.ReplyKind;
import org.junit.jupiter.api.Test;

/** What the script decides, turn by turn. */
class ScriptTests {

  private static final String HIGH = "Lowongan Taiwan bayar 5 juta dulu ke rekening pribadi";

  private final Script script = ToyHouse.script();
  private final Memory fresh = Memory.fresh(Language.ID);

  @Test
  void opensNoCaseBeforeTheClientConsents() {
    var turn = script.next(fresh, ToyHouse.text(HIGH));

    assertThat(turn.next().stage()).isInstanceOf(AwaitingConsent.class);
    assertThat(turn.effects()).isEmpty();
  }

  @Test
  void quotesTheClientsOwnWords() {
    var text = rendered(script.next(fresh, ToyHouse.text(HIGH)));

    assertThat(text).contains("\"bayar 5 juta dulu\"", "\"rekening pribadi\"");
  }

  @Test
  void givesLinesBeforeAnythingElseInDanger() {
    var turn = script.next(fresh, ToyHouse.text("anak saya disekap"));

    assertThat(turn.utterances())
        .singleElement()
        .extracting(Utterance::kind)
        .isEqualTo(ReplyKind.EMERGENCY);
    assertThat(turn.effects())
        .singleElement()
        .isInstanceOfSatisfying(
            Effect.HandOver.class, it -> assertThat(it.ground()).isEqualTo(Ground.URGENT));
    assertThat(turn.next().stage()).isEqualTo(new WithCounsellor(true, false));
  }

  @Test
  void asksAChildForNothing() {
    var turn = script.next(fresh, ToyHouse.text("Lowongan warung umur 16 boleh, gaji 4 juta"));

    assertThat(turn.effects())
        .singleElement()
        .isInstanceOfSatisfying(
            Effect.HandOver.class, it -> assertThat(it.ground()).isEqualTo(Ground.UNDER_18));
    assertThat(rendered(turn)).doesNotContain("?");
  }

  @Test
  void neverClearsALicensedCompanysOffer() {
    var turn = script.next(fresh, ToyHouse.text("PT Sinar Wahana Perdana"));

    assertThat(rendered(turn)).contains("per 5 Maret 2026", "belum berarti lowongan ini resmi");
  }

  @Test
  void tellsNoStandingBeforeTheYes() {
    var asked = script.next(fresh, ToyHouse.text("PT Sinar Wahana Perdan"));
    var told = script.next(asked.next(), ToyHouse.pressed("yes", asked.next().turn()));

    assertThat(rendered(asked))
        .contains("Maksud Anda PT Sinar Wahana Perdana?")
        .doesNotContain("berizin per");
    assertThat(rendered(told)).contains("tercatat berizin per");
  }

  @Test
  void saysNothingTwiceToWhoTalksWithACounsellor() {
    var memory = fresh.at(new WithCounsellor(false, true)).turned(7);

    var turn = script.next(memory, ToyHouse.text("Bu, saya sudah di bandara"));

    assertThat(turn.utterances()).isEmpty();
    assertThat(turn.next()).isEqualTo(memory);
  }

  @Test
  void saysThatTheMachineAnswersAgainAfterACounsellor() {
    var memory = fresh.at(new Ready(true));

    var turn = script.next(memory, ToyHouse.text("PT Hantu Raya"));

    assertThat(rendered(turn)).startsWith("Percakapan dengan petugas sudah selesai");
    assertThat(turn.next().stage()).isEqualTo(new Ready(false));
  }

  @Test
  void staysWithTheCounsellorWhileCheckingAnotherOffer() {
    var memory = fresh.at(new WithCounsellor(true, true));

    var turn = script.next(memory, ToyHouse.command("cek", HIGH));

    assertThat(turn.next().stage()).isEqualTo(new WithCounsellor(true, true));
  }

  @Test
  void saysWhatStaysWhenAskedToErase() {
    var plain = script.next(fresh, ToyHouse.command("hapus", ""));
    var cared =
        script.next(fresh.at(new WithCounsellor(false, true)), ToyHouse.command("hapus", ""));

    assertThat(rendered(plain)).doesNotContain("petugas");
    assertThat(rendered(cared)).contains("Yang tinggal hanya catatan kerja petugas");
  }

  @Test
  void countsHoursWhereMoneyIsLost() {
    var turn =
        script.next(fresh, ToyHouse.text("saya ketipu deposit tugas, sudah transfer 3 juta"));

    assertThat(rendered(turn)).contains("12 jam", "contoh.example (per Maret 2026)");
  }

  private static String rendered(Turn turn) {
    var text = new StringBuilder();
    for (var utterance : turn.utterances()) {
      text.append(ToyHouse.WORDING.reply(utterance, ToyHouse.CLIENT, turn.next()).text())
          .append('\n');
    }
    return text.toString();
  }
}
