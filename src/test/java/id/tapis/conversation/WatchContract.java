package id.tapis.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.conversation.ConsentChanged.Purpose;
import id.tapis.intake.ClientGone;
import id.tapis.intake.ReplyKind;
import id.tapis.registry.Standing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.moments.HourHasPassed;

/** Who asked for news of a company gets it, once; the same on every database. */
abstract class WatchContract {

  private DialogueHouse house;

  abstract DataSource database();

  @BeforeEach
  void wire() {
    house = new DialogueHouse(database());
  }

  @Test
  void tellsWhoWatchesOfARevocationOnce() {
    watch("PT Sinar Wahana Perdana");
    revoke("PT Sinar Wahana Perdana");

    house.news.look();
    house.news.look();

    assertThat(house.post.sent)
        .singleElement()
        .satisfies(it -> assertThat(it.kind()).isEqualTo(ReplyKind.NEWS))
        .satisfies(it -> assertThat(it.text()).contains("PT Sinar Wahana Perdana", "dicabut"));
    assertThat(house.consents.given(ToyHouse.CLIENT)).containsExactly(Purpose.WATCH);
  }

  @Test
  void tellsOfARevocationWhereNothingCouldBeToldBefore() {
    watch("PT Nusa Kelana Jaya");
    revoke("PT Nusa Kelana Jaya");

    house.news.look();

    assertThat(house.post.texts()).singleElement().asString().contains("dicabut");
  }

  @Test
  void tellsNothingWhenAListOnlyGrewOld() {
    watch("PT Sinar Wahana Perdana");
    house.registry.change(
        "PT Sinar Wahana Perdana",
        new Standing.Unknown(Standing.Reason.STALE, Optional.of(LocalDate.of(2026, 3, 5))));

    house.news.look();

    assertThat(house.post.sent).isEmpty();
  }

  @Test
  void tellsNobodyWhoHasEnough() {
    watch("PT Sinar Wahana Perdana");
    house.send(ToyHouse.command("berhenti", ""));
    house.post.sent.clear();
    revoke("PT Sinar Wahana Perdana");

    house.news.look();

    assertThat(house.post.sent).isEmpty();
    assertThat(house.watches.known()).isEmpty();
  }

  @Test
  void endsAllWatchesByButtonWhenGoneAndAfterTheirTime() {
    watch("PT Sinar Wahana Perdana");
    house.press("watch-end");
    assertThat(house.watches.known()).isEmpty();

    watch("PT Sinar Wahana Perdana");
    house.forgetting.on(new ClientGone(ToyHouse.CLIENT, house.clock.instant()));
    assertThat(house.watches.known()).isEmpty();

    watch("PT Sinar Wahana Perdana");
    house.clock.turn(ToyHouse.SETTINGS.watchFor().plusHours(1));
    house.forgetting.on(
        HourHasPassed.of(LocalDateTime.ofInstant(house.clock.instant(), ZoneOffset.UTC)));
    assertThat(house.watches.known()).isEmpty();
  }

  @Test
  void watchesTheNewestWhenThereAreTooMany() {
    watch("PT Sinar Wahana Perdana");
    watch("PT Bina Karya Samudra");
    watch("PT Laju Abadi Sentosa");

    assertThat(house.watches.known())
        .extracting(it -> it.company().name())
        .containsExactlyInAnyOrder("PT Bina Karya Samudra", "PT Laju Abadi Sentosa");
  }

  private void watch(String words) {
    house.say(words);
    house.press("watch");
    house.press("yes");
    house.post.sent.clear();
  }

  private void revoke(String name) {
    var day = LocalDate.of(2026, 11, 20);
    house.registry.change(name, new Standing.Revoked(Optional.of(day), day, "Pengumuman"));
  }
}
