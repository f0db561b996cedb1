package id.tapis.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.intake.ClientMessage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Clients who do anything at any time. */
class RandomWalkTests {

  private static final int WALKS = 1_000;
  private static final int STEPS = 25;

  private static final List<String> WORDS =
      List.of(
          "halo",
          "ya",
          "tidak",
          "lewati",
          "terima kasih",
          "petugas",
          "",
          "😀",
          "PT Sinar Wahana",
          "PT Sinar Wahana Perdan",
          "PT Hantu Raya",
          "LPK Harapan",
          "PT Bina Karya Samudra",
          "lowongan kerja di kamboja gaji 40 juta visa turis berangkat besok",
          "lowongan pabrik Taiwan bayar 5 juta dulu",
          "lowongan toko gaji 3 juta kuitansi rinci",
          "saya terjebak di sini",
          "anak saya disekap",
          "saya mau bunuh diri",
          "lowongan umur 16 boleh gaji 4 juta",
          "saya ketipu deposit tugas sudah transfer",
          "cara bikin paspor?",
          "lowongan Taiwan PT Sinar Wahana gaji 20 juta bayar 5 juta dulu");

  private static final List<String> ACTIONS =
      List.of(
          "details",
          "human",
          "again",
          "basis",
          "delete",
          "facts",
          "questions",
          "question-back",
          "language",
          "language-en",
          "language-id",
          "lesson-1",
          "lesson-2",
          "lesson-3",
          "yes",
          "no",
          "skip",
          "agency-1",
          "agency-3",
          "calm-yes",
          "calm-no",
          "calm-skip",
          "menu",
          "watch",
          "watch-end",
          "nonsense",
          "calm-x",
          "agency-9");

  private static final List<String> COMMANDS =
      List.of(
          "start",
          "mulai",
          "cek",
          "periksa",
          "tanya",
          "bantuan",
          "bersih",
          "hapus",
          "berhenti",
          "data",
          "bahasa",
          "belajar",
          "apa");

  private final Script script = ToyHouse.script();
  private final Random random = new Random(20261123);

  @Test
  void neverBreaksNorLeavesAnybodyStranded() {
    int spoken = 0;
    for (int walk = 0; walk < WALKS; walk++) {
      var memory = Memory.fresh(random.nextBoolean() ? Language.ID : Language.EN);
      for (int step = 0; step < STEPS; step++) {
        var message = message(memory);
        var turn = script.next(memory, message);
        spoken += turn.utterances().size();
        check(memory, message, turn);
        memory =
            MemoryJson.read(
                MemoryJson.write(turn.next()), turn.next().language(), turn.next().turn());
      }
      assertThat(script.next(memory, ToyHouse.command("start", "")).utterances()).hasSize(1);
    }
    assertThat(spoken).isGreaterThan(WALKS * STEPS / 2);
  }

  private static void check(Memory before, ClientMessage message, Turn turn) {
    turn.utterances()
        .forEach(it -> Manners.hold(ToyHouse.WORDING.reply(it, ToyHouse.CLIENT, turn.next())));
    boolean cared = turn.next().stage().withCounsellor();
    if (turn.utterances().isEmpty()) {
      assertThat(before.stage().withCounsellor() || message instanceof ClientMessage.Edited)
          .isTrue();
      assertThat(turn.next().turn()).isEqualTo(before.turn());
    } else if (turn.utterances().getLast().choices().isEmpty()) {
      boolean erased = turn.effects().stream().anyMatch(Effect.Erased.class::isInstance);
      assertThat(cared || erased).as("%s to %s", message, turn).isTrue();
    }
    assertThat(turn.utterances()).hasSizeLessThanOrEqualTo(2);
  }

  private ClientMessage message(Memory memory) {
    var origin = ToyHouse.origin("id");
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> ToyHouse.text(any(WORDS));
      case 3, 4 -> ToyHouse.pressed(any(ACTIONS), memory.turn() - random.nextInt(3));
      case 5 -> ToyHouse.command(any(COMMANDS), random.nextBoolean() ? "" : any(WORDS));
      case 6 -> new ClientMessage.Edited(origin, any(WORDS));
      default ->
          random.nextBoolean()
              ? new ClientMessage.Picture(origin, any(WORDS))
              : random.nextBoolean()
                  ? new ClientMessage.Voice(origin)
                  : new ClientMessage.Unreadable(origin);
    };
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
